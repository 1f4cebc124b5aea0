import type { Opening } from '../../cases/contract';
import type { RegistryCheckStage } from '../../policy/registry/check';
import type { RegistryCheckFile } from '../../policy/registry/file';
import { openCase } from '../kernel/case';
import { registryCheckMessages } from './registry-check.messages';

/** 805.1 Registry and record say the same, compared day after day for as long as there is a program. */
export async function registryCheck(opening: Opening): Promise<never> {
  const c = await openCase<RegistryCheckFile, RegistryCheckStage>(opening, registryCheckMessages);
  for (;;) {
    if (c.is('checking'))
      await c.next(); // both are compared, a task for each difference
    else await c.next('check');
  }
}
