/** Named points where a test, or a sandbox, can stop the system. In production nothing stops here. */
export const faultPoints = ['change-written', 'record-not-begun', 'record-committed', 'smtp-accepted', 'work-done', 'walk-step'] as const;
export type FaultPoint = (typeof faultPoints)[number];
export type Fault = (point: FaultPoint) => Promise<void>;

export const noFault: Fault = async () => undefined;

/** Sandbox only: `DIE_AT` names the point at which this process ends as if the power had failed. */
export function faultOf(mode: 'sandbox' | 'production', dieAt: string | undefined): Fault {
  if (mode === 'production' || !dieAt) return noFault;
  return async (point) => {
    if (point === dieAt) process.kill(process.pid, 'SIGKILL');
  };
}
