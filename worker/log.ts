import pino from 'pino';

/** The worker's log: one JSON line for what somebody may ask about later. */
export const log = pino({ name: 'worker' });
