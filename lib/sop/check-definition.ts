import type { SopDefinition } from './definition';
import { flowFaults } from './flow-faults';
import { partFaults } from './part-faults';
import type { SopFault } from './sop-fault';
import { textFaults } from './text-faults';

/**
 * Every fault of a definition at once: texts first, then parts that do not fit together, then the flow. What
 * has none may be authorised, and a story can then be carried along it from its start to an end.
 */
export function checkDefinition(sop: SopDefinition): SopFault[] {
  return [...textFaults(sop), ...partFaults(sop), ...flowFaults(sop)];
}
