/** A Temporal server of a test's own, for what cannot be done to the shared one. */
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { testServers } from './servers';

/** The SDK is loaded once for all files of a Jest worker (test/harness/jest/runtime.js) and takes its settings once. */
const worker = globalThis as { temporalIsSilent?: true };
/** The SDK's own words would drown the test's. */
export function silenceTemporal(): void {
  if (worker.temporalIsSilent) return;
  worker.temporalIsSilent = true;
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'off', forward: {} } } });
}

/** Empty, with the product's settings; `stop` ends it. */
export async function startTemporalServer(): Promise<{ address: string; stop(): Promise<void> }> {
  silenceTemporal();
  const path = testServers().temporalCli;
  if (!path) throw new Error('TEMPORAL_CLI_PATH is not set: this test starts a Temporal server of its own');
  const environment = await TestWorkflowEnvironment.createLocal({
    server: {
      executable: { type: 'existing-path', path },
      extraArgs: ['--dynamic-config-value', 'history.transferProcessorMaxPollRPS=2000'],
    },
  });
  return { address: environment.address, stop: () => environment.teardown() };
}
