'use client';

import { Button, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { LibraryPicture } from '@/lib/media/media-item';
import { captionWithCredit, type PictureWords, withDefaults } from '@/lib/media/text-defaults';
import type { Picture } from '@/lib/richtext/picture';
import { LIMITS } from '@/lib/sop/vocabulary';
import classes from './dialog.module.css';
import { LibraryChoice } from './library-choice';
import { PictureChoice } from './picture-choice';
import type { UploadPicture } from './upload-picture';
import { usePictureUpload } from './use-picture-upload';

interface PictureDialogProps {
  /** A picture that is there already and gets other words; null for a new one. */
  picture: Picture | null;
  /** A picture that was pasted or dropped. */
  file?: File;
  cover?: boolean;
  upload: UploadPicture;
  onDone: (picture: Picture) => void;
  onClose: () => void;
}

const NO_WORDS: PictureWords = { alt: '', caption: '' };

/** Takes in a picture with its alternative text, which it must have, and a caption. */
export function PictureDialog(props: PictureDialogProps) {
  const t = useTranslations('editor.picture');
  const common = useTranslations('common');
  const sending = usePictureUpload(props.upload);
  const [alt, setAlt] = useState(props.picture?.alt ?? '');
  const [caption, setCaption] = useState(props.picture?.caption ?? '');
  const [asked, setAsked] = useState(false);
  const [chosen, setChosen] = useState<LibraryPicture | null>(null);
  const [offered, setOffered] = useState(NO_WORDS);
  const media = useTranslations('media.pick');

  // The library fills in only what the writer has not said himself.
  function choose(known: LibraryPicture) {
    const words = {
      alt: known.alt,
      caption: captionWithCredit(known, (source) => media('credit', { source })),
    };
    const filled = withDefaults({ alt, caption }, offered, words);
    setAlt(filled.alt);
    setCaption(filled.caption);
    setOffered(words);
    setChosen(known);
    sending.reset();
  }

  const { file } = props;
  const { start } = sending;
  useEffect(() => {
    if (file) start(file);
  }, [file, start]);

  // Words of the library belong to its picture, not to one that is uploaded instead.
  if (chosen && sending.state.phase === 'sending') {
    const own = withDefaults({ alt, caption }, offered, NO_WORDS);
    setAlt(own.alt);
    setCaption(own.caption);
    setOffered(NO_WORDS);
    setChosen(null);
  }

  const uploaded = sending.state.phase === 'done' ? sending.state.file : null;
  const ready: Omit<Picture, 'alt' | 'caption'> | null = uploaded
    ? { fileId: uploaded.id, width: uploaded.width, height: uploaded.height }
    : chosen
      ? { fileId: chosen.id, width: chosen.width, height: chosen.height }
      : props.picture;
  const altMissing = alt.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    setAsked(true);
    if (!ready || altMissing || sending.state.phase === 'sending') return;
    const { fileId, width, height } = ready;
    props.onDone({ fileId, width, height, alt: alt.trim(), caption: caption.trim() });
  }

  const title = props.picture ? t('edit') : props.cover ? t('addCover') : t('add');
  return (
    <Sheet opened onClose={props.onClose} title={title} size="lg">
      <form onSubmit={submit} className={classes.form}>
        <PictureChoice fileId={chosen?.id ?? props.picture?.fileId ?? null} sending={sending} />
        <LibraryChoice chosen={ready?.fileId ?? null} onChoose={choose} />
        {asked && !ready && sending.state.phase !== 'sending' && (
          <ErrorNotice messages={[t('chooseFirst')]} />
        )}
        <Textarea
          label={t('alt')}
          description={t('altHint')}
          withAsterisk
          autosize
          minRows={2}
          maxLength={LIMITS.altText}
          value={alt}
          error={asked && altMissing ? t('altMissing') : undefined}
          data-autofocus={props.picture || props.file ? true : undefined}
          onChange={(event) => setAlt(event.currentTarget.value)}
        />
        <Textarea
          label={`${t('caption')} (${common('optional')})`}
          description={t('captionHint')}
          autosize
          maxLength={LIMITS.caption}
          value={caption}
          onChange={(event) => setCaption(event.currentTarget.value)}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={props.onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" loading={asked && sending.state.phase === 'sending'}>
            {props.picture ? common('save') : t('insert')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
