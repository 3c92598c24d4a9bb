import { describe, expect, it } from 'vitest';
import { assessMove } from './assess-move';
import { assessWork, WORK_ACTIONS } from './assess-work';
import { MOVE_ACTIONS } from './flow-words';
import { ROLES } from './roles';
import { SOP_05 } from './sop-05';
import type { StoryFacts } from './story-facts';

const ME = 'me';

/** A story at a stage with nothing standing in its way: what is refused is refused for the role or the flow. */
function readyStory(stage: string): StoryFacts {
  return {
    stage,
    handedInBy: ['contributor'],
    writers: ['writer'],
    visit: { takenUpBy: ME, takenUpAt: new Date(0), pausedAt: null },
    content: {
      version: 3,
      title: 'Judul',
      summary: 'Ringkasan',
      hasText: true,
      picturesWithoutAlt: 0,
      sector: 'koperasi',
      kind: 'news',
    },
    approvals:
      stage === 'evaluation-kasubag'
        ? []
        : [
            { stage: 'evaluation-kasubag', by: 'kasubag', contentVersion: 3 },
            ...(stage === 'publishing'
              ? [{ stage: 'evaluation-sekretaris', by: 'secretary', contentVersion: 3 }]
              : []),
          ],
    publications: [{ channel: 'site', needsProof: true, hasProof: true }],
    publishedContentVersion: 3,
    reportedAt: stage === 'reporting' ? new Date(0) : null,
  };
}

/** Written by hand from the SOP, not derived from the table under test. */
const ALLOWED_MOVES = new Set([
  'proposed/secretary/approve',
  'proposed/secretary/decline',
  'received/webManager/advance',
  'received/webManager/join',
  'classifying/webManager/advance',
  'classifying/webManager/join',
  'composing/webManager/advance',
  'layout/webManager/advance',
  'evaluation-kasubag/kasubag/approve',
  'evaluation-kasubag/kasubag/sendBack',
  'evaluation-sekretaris/secretary/approve',
  'evaluation-sekretaris/secretary/sendBack',
  'publishing/webManager/advance',
  'publishing/webManager/sendBack',
  'reporting/kasubag/acknowledge',
]);

const TARGETS: Record<string, string> = {
  'proposed/approve': 'received',
  'proposed/decline': 'declined',
  'received/advance': 'classifying',
  'received/join': 'joined',
  'classifying/advance': 'composing',
  'classifying/join': 'joined',
  'composing/advance': 'layout',
  'layout/advance': 'evaluation-kasubag',
  'evaluation-kasubag/approve': 'evaluation-sekretaris',
  'evaluation-kasubag/sendBack': 'composing',
  'evaluation-sekretaris/approve': 'publishing',
  'evaluation-sekretaris/sendBack': 'evaluation-kasubag',
  'publishing/advance': 'reporting',
  'publishing/sendBack': 'evaluation-kasubag',
  'reporting/acknowledge': 'done',
};

describe('every stage x role x move of SOP 05', () => {
  for (const stage of SOP_05.stages) {
    for (const role of ROLES) {
      for (const action of MOVE_ACTIONS) {
        const key = `${stage.key}/${role}/${action}`;
        const allowed = ALLOWED_MOVES.has(key);
        it(`${role} ${allowed ? 'may' : 'may not'} ${action} in ${stage.key}`, () => {
          const outcome = assessMove(
            SOP_05,
            readyStory(stage.key),
            { id: ME, roles: [role] },
            {
              action,
              reason: 'sebab',
            },
          );
          expect(outcome.ok).toBe(allowed);
          if (outcome.ok) expect(outcome.transition.to).toBe(TARGETS[`${stage.key}/${action}`]);
        });
      }
    }
  }
});

/** Stage -> role that does the work; evaluation stages are judged, not edited. */
const WORKERS: Record<string, string> = {
  received: 'webManager',
  classifying: 'webManager',
  composing: 'webManager',
  layout: 'webManager',
  'evaluation-kasubag': 'kasubag',
  'evaluation-sekretaris': 'secretary',
  publishing: 'webManager',
  reporting: 'webManager',
};
const EDITABLE = ['classifying', 'composing', 'layout', 'publishing'];

function workAllowed(stage: string, role: string, action: (typeof WORK_ACTIONS)[number]): boolean {
  switch (action) {
    case 'takeUp':
      return WORKERS[stage] === role;
    case 'edit':
      return EDITABLE.includes(stage) && role === 'webManager';
    case 'publish':
    case 'recordPublication':
      return stage === 'publishing' && role === 'webManager';
    case 'report':
      return stage === 'reporting' && role === 'webManager';
    default:
      // Pausing and resuming belong to whoever holds the story, whatever his role.
      return !['done', 'declined', 'joined'].includes(stage);
  }
}

describe('every stage x role x action inside a stage', () => {
  for (const stage of SOP_05.stages) {
    for (const role of ROLES) {
      for (const action of WORK_ACTIONS) {
        const allowed = workAllowed(stage.key, role, action);
        it(`${role} ${allowed ? 'may' : 'may not'} ${action} in ${stage.key}`, () => {
          const story = readyStory(stage.key);
          const facts: StoryFacts = {
            ...story,
            reportedAt: null,
            publishedContentVersion: action === 'publish' ? null : 3,
            visit: {
              takenUpBy: action === 'takeUp' ? null : ME,
              takenUpAt: action === 'takeUp' ? null : new Date(0),
              pausedAt: action === 'resume' ? new Date(1) : null,
            },
          };
          expect(assessWork(SOP_05, facts, { id: ME, roles: [role] }, action).ok).toBe(allowed);
        });
      }
    }
  }
});
