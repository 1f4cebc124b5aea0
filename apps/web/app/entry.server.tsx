import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import {
  type EntryContext,
  type HandleDataRequestFunction,
  type HandleErrorFunction,
  isRouteErrorResponse,
  ServerRouter,
} from 'react-router';

const patience = 10_000; // ms
const unkept = 'private, no-store';

/** Pages are sent whole: `onAllReady` waits for every loader, so nothing depends on client JavaScript. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext, load: { nonce?: string }) {
  const nonce = load.nonce ? { nonce: load.nonce } : {};
  return new Promise<Response>((resolve, reject) => {
    let answered = status;
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={context} url={request.url} {...nonce} />, {
      ...nonce,
      onAllReady() {
        const body = new PassThrough();
        headers.set('content-type', 'text/html; charset=utf-8');
        headers.append('vary', 'cookie, accept-language');
        if (!headers.has('cache-control')) headers.set('cache-control', unkept);
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answered }));
        pipe(body);
      },
      onShellError: reject,
      onError(error) {
        answered = 500;
        report(error);
      },
    });
    setTimeout(abort, patience).unref();
  });
}

/** What loaders found, without the page (`….data`): kept by nobody either. */
export const handleDataRequest: HandleDataRequestFunction = (answer) => {
  answer.headers.set('cache-control', unkept);
  return answer;
};

/** One JSON line, as the API writes them: the name and place of a fault, never what was in the request. */
function report(error: unknown) {
  const fault = error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : { name: 'unknown' };
  process.stderr.write(`${JSON.stringify({ level: 'error', where: 'pages', ...fault })}\n`);
}

/** Refusals are answers, not faults. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted && !(isRouteErrorResponse(error) && error.status < 500)) report(error);
};
