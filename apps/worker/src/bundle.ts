/** The code of the workflows in one file, as Temporal runs it. */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

export interface BundleOptions {
  /** With the movable program clock. */
  sandbox: boolean;
  /** Other processes than the product's: tests add some. */
  workflowsPath?: string;
}

const root = join(__dirname, '../../..');

/** About a second. */
export async function bundleWorkflows({
  sandbox,
  workflowsPath = require.resolve('../../../workflows'),
}: BundleOptions): Promise<{ code: string }> {
  return bundleWorkflowCode({
    workflowsPath,
    workflowInterceptorModules: sandbox ? [require.resolve('../../../workflows/kernel/sandbox-clock')] : [],
    failureConverterPath: require.resolve('../../../cases/failure'),
    logger: new DefaultLogger('WARN'),
  });
}

function newest(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

/** The product's bundle, kept beside the compiled code until that changes; the path of the file. */
export async function builtBundle(options: { sandbox: boolean }): Promise<{ codePath: string }> {
  const codePath = join(root, 'bundles', options.sandbox ? 'sandbox.js' : 'production.js');
  const sources = Math.max(...['workflows', 'policy', 'cases'].map((folder) => newest(join(root, folder))));
  if (!existsSync(codePath) || statSync(codePath).mtimeMs < sources) {
    const { code } = await bundleWorkflows(options);
    mkdirSync(dirname(codePath), { recursive: true });
    writeFileSync(`${codePath}.${process.pid}`, code);
    renameSync(`${codePath}.${process.pid}`, codePath);
  }
  return { codePath };
}
