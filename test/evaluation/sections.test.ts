import { describe, expect, test } from 'vitest';
import { configurationOf, factsOf, optionsOf } from './support.ts';

describe('sections', () => {
  test('a file starts in the global section and a section lasts until the next one', () => {
    const text = `
      a = 1
      VirtualHost "example.com"
      b = 2
      Component "muc.example.com" "muc"
      c = 3
    `;
    expect(optionsOf(text)).toEqual({ '*': { a: '1' }, 'example.com': { b: '2' }, 'muc.example.com': { c: '3' } });
  });

  test('the table form sets its options and goes back to the global section', () => {
    const text = `
      VirtualHost "a.example"
      VirtualHost "b.example" { x = 1 }
      y = 2
      Component "c.example" "muc" { z = 3 }
      w = 4
    `;
    expect(optionsOf(text)).toEqual({
      '*': { y: '2', w: '4' },
      'a.example': {},
      'b.example': { x: '1' },
      'c.example': { z: '3' },
    });
  });

  test.each([
    'Component "c.example" "muc"',
    'Component("c.example")("muc")',
    'Component ("c.example") "muc"',
    'Component "c.example"\n("muc")',
    'component "C.Example" "muc"',
    'local host = "c.example"\nComponent(host)("muc")',
  ])('%s is a component of module muc', (text) => {
    const { sections } = configurationOf(text);
    const module = sections[1]?.options.get('component_module')?.value;
    expect([sections[1]?.name, module?.kind === 'string' && module.value]).toEqual(['c.example', 'muc']);
  });

  test('a component without a module is an external one', () => {
    const value = configurationOf('Component "gateway.example" component_secret = "s"').sections[1]?.options;
    expect(value?.get('component_module')?.value).toMatchObject({ value: 'component' });
    expect(value?.get('component_secret')?.value).toMatchObject({ value: 's' });
  });

  test('opening a component again without a module makes it external', () => {
    const text = 'Component "c.example" "muc"\nComponent "c.example"\nname = "x"';
    const section = configurationOf(text).sections[1];
    expect(section?.options.get('component_module')?.value).toMatchObject({ value: 'component' });
  });

  test('host names are made small, aliases and "*" work', () => {
    const text = 'Host "EXAMPLE.com"\na = 1\nhost "example.com"\nb = 2\nVirtualHost "*"\nc = 3';
    expect(optionsOf(text)).toEqual({ 'example.com': { a: '1', b: '2' }, '*': { c: '3' } });
  });

  test('a name that is assigned over loses its meaning in that file, without becoming an option', () => {
    expect(optionsOf('VirtualHost = "example.com"\nx = 1')).toEqual({ '*': { x: '1' } });
  });

  test('nil removes an option', () => {
    expect(optionsOf('x = 1\nx = nil')).toEqual({ '*': {} });
  });

  test('a host that cannot be known does not spill its options into the global section', () => {
    const options = optionsOf('VirtualHost(io.open("/etc/hostname"):read())\nx = 1\nVirtualHost "b.example"\ny = 2');
    expect(options['*']).toEqual({});
    expect(options['b.example']).toEqual({ y: '2' });
  });

  test.each([
    ['VirtualHost()', ['bad-section: VirtualHost()']],
    ['VirtualHost { }', ['bad-section: { }']],
    ['VirtualHost "a.example" "muc"', ['bad-section: "muc"']],
    ['VirtualHost "a.example"\nComponent "a.example" "muc"', ['section-clash: "a.example"']],
    ['VirtualHost (name)', ['undefined-name: name', 'bad-section: name']],
    ['VirtualHost(example.com)', ['undefined-index: example.com']],
  ])('%s is recorded at its place', (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });

  test('a function of Prosody that is nil is gone, and its name is one for options', () => {
    expect(optionsOf('VirtualHost = nil\nVirtualHost = "x"')['*']).toEqual({ VirtualHost: '"x"' });
    expect(optionsOf('VirtualHost = "x"')['*']).toEqual({});
  });
});
