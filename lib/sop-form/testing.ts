import type { SopDefinition, SopStage, SopStep, SopTransition } from '@/lib/sop/definition';
import { SOP_05 } from '@/lib/sop/sop-05';
import type { FormWords } from './row-texts';

export const TEST_WORDS: FormWords = {
  number: 'No.',
  activity: 'Uraian Kegiatan',
  performers: 'Pelaksana',
  quality: 'Mutu Baku',
  completeness: 'Kelengkapan',
  time: 'Waktu',
  output: 'Output',
  remark: 'Keterangan',
  standard: (step) => (step.standardMinutes === null ? 'belum ditetapkan' : `${step.standardMinutes} menit`),
  yes: 'Ya',
  no: 'Tidak',
  back: 'kembali',
  joined: 'digabung',
  start: 'Mulai',
  end: 'Selesai',
  from: 'Lanjutan',
  onwards: 'Bersambung',
};

/** What an invented flow is made of: the performer of each stage in turn, and its decisions. */
export interface FlowPlan {
  performers: number;
  /** Of each stage of the way: who and with whom, whether he decides, and how far back a "tidak" goes. */
  stages: { performer: number; helper: number | null; decides: boolean; back: number; sharesStep: boolean }[];
}

const step = (number: number): SopStep => ({
  number,
  name: { id: `Kegiatan ke-${number} yang uraiannya cukup panjang untuk dua baris`, en: '' },
  completeness: number % 3 === 0 ? 'Bahan yang lengkap' : null,
  standardMinutes: 30,
  perMaterial: false,
  output: 'Keluaran kegiatan',
  remark: number % 4 === 0 ? 'Keterangan panjang yang memerlukan beberapa baris di kolom sempit' : null,
});

/** An SOP with a flow of that plan, from a start to an end, for tests of the drawing. */
export function inventedSop({ performers, stages }: FlowPlan): SopDefinition {
  const key = (index: number) => `pelaksana-${index % performers}`;
  const steps: SopStep[] = [];
  const drawn = stages.map((stage, index): SopStage => {
    if (!stage.sharesStep || steps.length === 0) steps.push(step(steps.length + 1));
    return {
      key: `tahap-${index}`,
      kind: stage.decides ? 'evaluation' : 'work',
      start: index === 0,
      step: steps.length,
      name: { id: `Tahap ${index}`, en: '' },
      performers: [stage.performer, ...(stage.helper === null ? [] : [stage.helper])].map(key),
      takeUp: true,
      editableBy: [],
      onBoard: true,
    };
  });
  const end: SopStage = {
    ...(drawn[0] as SopStage),
    key: 'selesai',
    kind: 'end',
    start: false,
    step: null,
    performers: [],
  };
  const way = (from: SopStage, to: SopStage, action: SopTransition['action']): SopTransition => ({
    from: from.key,
    to: to.key,
    action,
    performers: from.performers,
    reason: 'optional',
    requires: [],
    basis: '',
  });
  const all = [...drawn, end];
  const returnOf = (index: number) => {
    const plan = stages[index];
    return plan?.decides && index > 0 ? [Math.max(0, index - 1 - plan.back)] : [];
  };
  return {
    ...SOP_05,
    performers: Array.from({ length: performers }, (_, index) => ({
      key: key(index),
      name: { id: `Pelaksana Nomor ${index + 1}`, en: '' },
    })),
    steps,
    stages: all,
    transitions: drawn.flatMap((stage, index) => [
      way(stage, all[index + 1] as SopStage, stage.kind === 'evaluation' ? 'approve' : 'advance'),
      ...returnOf(index).map((to) => way(stage, all[to] as SopStage, 'sendBack')),
    ]),
  };
}
