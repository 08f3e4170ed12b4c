/**
 * Writes down every configuration that a test evaluates: its files, its main file and its environment, one JSON a line,
 * into a file of the folder PROSODY_CONFIG_RECORD. Both helpers are wrapped, so that no test has to know.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { EvaluateInput } from '../../../server/src/evaluation/index.ts';

const texts = vi.hoisted(() => new WeakMap<object, Readonly<Record<string, string>>>());

vi.mock('../../support/memory-file-system.ts', async (original) => {
  const module = await original<typeof import('../../support/memory-file-system.ts')>();
  return {
    ...module,
    memoryFileSystem(...args: Parameters<typeof module.memoryFileSystem>) {
      const [files, unreadable = []] = args;
      const made = module.memoryFileSystem(...args);
      // What nobody may read cannot be put on the disk for the root user.
      if (unreadable.length === 0) texts.set(made, files);
      return made;
    },
  };
});

vi.mock('../../../server/src/evaluation/evaluate.ts', async (original) => {
  const module = await original<typeof import('../../../server/src/evaluation/evaluate.ts')>();
  return {
    ...module,
    evaluate(input: EvaluateInput) {
      const files = texts.get(input.fileSystem);
      const folder = process.env.PROSODY_CONFIG_RECORD;
      if (files && folder) {
        const { main, environment } = input;
        appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify({ files, main, environment })}\n`);
      }
      return module.evaluate(input);
    },
  };
});
