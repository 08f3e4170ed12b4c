import type { Configuration, ModuleMention } from '../../evaluation/index.ts';
import { needsComponent } from './component.ts';
import { obsolescence } from './mentions.ts';

/**
 * Whether a module could stand in a list or as a Component's module without a word from any rule, so that writing it
 * there unasked loads nothing that a person would want to think about first.
 */
export function isSound(
  name: string,
  mention: Pick<ModuleMention, 'list' | 'section'>,
  configuration: Configuration,
): boolean {
  const record = configuration.catalog.module(name);
  if (record?.kind !== 'module' || record.upstream.nearest !== null) return false;
  if (record.tier === 'beta' || record.tier === 'alpha' || obsolescence(record, configuration)) return false;
  if (mention.list === 'component') return record.component !== 'never';
  return mention.list === 'modules_enabled' && !needsComponent({ ...mention, module: name }, configuration);
}
