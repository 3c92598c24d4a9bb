import { type SopDefinition, type SopTransition, stageOf, transitionsFrom } from './definition';
import { type Outcome, refuse } from './refusal';
import { evaluationsBefore } from './requirements';
import { type VisitStandard, visitStandard } from './standard';
import { type StoryFacts, standingApprovals } from './story-facts';

/** An edition of an SOP with its name, "05/2". */
export interface NamedSop {
  id: string;
  name: string;
  definition: SopDefinition;
}

/** What changes for one story when it goes over to another version of the SOP, where it stands now. */
export interface SopChange {
  stage: string;
  standard: { from: VisitStandard; to: VisitStandard };
  performers: { from: string[]; to: string[] };
  /** Moves that leave the stage in one version and not in the other, or by other people or conditions. */
  moves: { lost: SopTransition[]; won: SopTransition[]; changed: SopTransition[] };
  /** Evaluation stages that the new version asks before publication and that have not said yes. */
  evaluationsToCome: string[];
  /** Evaluation stages whose yes the new version does not ask for. */
  approvalsLeft: string[];
}

/** The version in force that a story does not follow yet, with what going over would mean for it. */
export interface OfferedSopChange {
  toVersionId: string;
  from: string;
  to: string;
  outcome: Outcome<{ change: SopChange }>;
}

/** What an edition is called on screen and in the log: "05/2". */
export function editionName(number: string, edition: number): string {
  return `${number}/${edition}`;
}

/** An edition with what it is called. */
export function namedSop<T extends { number: string; edition: number }>(sop: T): T & { name: string } {
  return { ...sop, name: editionName(sop.number, sop.edition) };
}

/**
 * Judges whether an open story may go over to another version, and tells what that means for it.
 * @param materials as copied into the open visit, so that only the SOP changes and nothing else
 * @returns the change, or every reason against it
 */
export function assessSopChange(
  from: NamedSop,
  to: NamedSop,
  story: StoryFacts,
  materials: number,
): Outcome<{ change: SopChange }> {
  const stage = stageOf(from.definition, story.stage);
  if (stage.kind === 'end') return refuse({ code: 'closed', params: { stage: stage.key } });
  if (from.id === to.id) return refuse({ code: 'sopAlreadyFollowed', params: { to: to.name } });
  const there = to.definition.stages.find(({ key }) => key === stage.key);
  if (!there || there.kind === 'end') {
    return refuse({ code: 'sopLacksStage', params: { to: to.name, stage: stage.key } });
  }
  const standing = standingApprovals(story).map((approval) => approval.stage);
  const asked = new Set(
    to.definition.stages
      .filter(({ kind }) => kind === 'publishing')
      .flatMap(({ key }) => evaluationsBefore(to.definition, key)),
  );
  return {
    ok: true,
    change: {
      stage: stage.key,
      standard: {
        from: visitStandard(from.definition, stage.key, materials),
        to: visitStandard(to.definition, stage.key, materials),
      },
      performers: { from: stage.performers, to: there.performers },
      moves: compareMoves(
        transitionsFrom(from.definition, stage.key),
        transitionsFrom(to.definition, stage.key),
      ),
      evaluationsToCome: [...asked].filter((key) => !standing.includes(key)),
      approvalsLeft: standing.filter((key) => !asked.has(key)),
    },
  };
}

function compareMoves(from: SopTransition[], to: SopTransition[]): SopChange['moves'] {
  const same = (a: SopTransition) => (b: SopTransition) => a.action === b.action && a.to === b.to;
  return {
    lost: from.filter((move) => !to.some(same(move))),
    won: to.filter((move) => !from.some(same(move))),
    changed: to.filter((move) => {
      const before = from.find(same(move));
      return before !== undefined && conditions(before) !== conditions(move);
    }),
  };
}

function conditions({ performers, reason, requires }: SopTransition): string {
  return JSON.stringify([performers.toSorted(), reason, requires.toSorted()]);
}
