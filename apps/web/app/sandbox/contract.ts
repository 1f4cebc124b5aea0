/** What the sandbox says about its clock: names for the generated types. */
import type { components } from '../api/types';

export type ClockView = components['schemas']['ClockView'];
export type NextDeadline = ClockView['next'][number];
export type Walked = components['schemas']['WalkView'];
export type Happened = Walked['happened'][number];
