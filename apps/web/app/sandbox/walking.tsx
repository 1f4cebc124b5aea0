import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import type { Moment } from '../contract';
import { Icon } from '../parts/icon';
import { Time } from '../parts/time';
import type { loader } from './now';

const pause = 700; // ms between two looks at the clock

/** A walk is under way: how far it has come. Without scripts a link checks again. */
export function Walking({ from }: { from: Moment }) {
  const { load, data } = useFetcher<typeof loader>();
  useEffect(() => {
    const timer = setInterval(() => void load('/sandbox/clock/now'), pause);
    return () => clearInterval(timer);
  }, [load]);
  return (
    <div className="ps-wait" role="status">
      <Icon name="autorenew" />
      <div>
        <p>
          <strong>The clock is moving.</strong> It stops at each deadline on the way. Now at <Time moment={data?.now ?? from} />
        </p>
        <p>
          <progress aria-label="The clock is moving" />
        </p>
        <p className="ps-small">
          <a href="/sandbox/clock">Check again</a>
        </p>
      </div>
    </div>
  );
}
