import type { DemoPost } from '../people';

/** What people of the demo say about stories that stand in a stage; `to` is whom they name. */
export const DEMO_COMMENTS: readonly { stage: string; by: DemoPost; to: DemoPost | null; text: string }[] = [
  {
    stage: 'composing',
    by: 'kasubag',
    to: 'webManager',
    text: 'Mohon dahulukan naskah ini, Kepala Dinas menanyakannya pagi tadi.',
  },
  {
    stage: 'composing',
    by: 'contributor',
    to: null,
    text: 'Foto kegiatan menyusul sore ini, sudah kami minta ke panitia.',
  },
  {
    stage: 'layout',
    by: 'secretary',
    to: 'webManager',
    text: 'Cantumkan juga nomor layanan bidang di akhir naskah.',
  },
  {
    stage: 'evaluation-kasubag',
    by: 'webManager',
    to: 'kasubag',
    text: 'Angka peserta sudah dicocokkan dengan daftar hadir bidang.',
  },
  {
    stage: 'publishing',
    by: 'kasubag',
    to: null,
    text: 'Setelah dimuat, bagikan juga ke grup bidang.',
  },
];
