'use client';

import { Button, Drawer, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { MaterialView } from '@/components/material/material-view';
import type { BoardCard } from '@/lib/board/board-card';
import type { BoardMove } from '@/lib/board/turn';
import type { Material } from '@/lib/material/material';
import type { Refusal } from '@/lib/sop/refusal';
import { useBoardTools } from './board-context';
import type { BoardDialog } from './board-types';
import type { Change } from './card-change';
import classes from './materials-drawer.module.css';

interface MaterialsDrawerProps {
  card: BoardCard | null;
  onClose: () => void;
  onDialog: (dialog: BoardDialog) => void;
  onChange: (change: Change) => void;
  onRefused: (card: BoardCard, reasons: Refusal[]) => void;
}

async function fetchMaterials(storyId: string, signal: AbortSignal): Promise<Material[]> {
  const response = await fetch(`/api/board/${storyId}`, { signal });
  if (!response.ok) throw new Error(`GET /api/board/${storyId}: ${response.status}`);
  const body = (await response.json()) as {
    materials: (Omit<Material, 'handedInAt'> & { handedInAt: string })[];
  };
  return body.materials.map((material) => ({ ...material, handedInAt: new Date(material.handedInAt) }));
}

/** The material of a card, to read where one stands; a proposal is approved or declined under it. */
export function MaterialsDrawer({ card, onClose, ...act }: MaterialsDrawerProps) {
  const t = useTranslations('board');
  return (
    <Drawer
      styles={BOLD_TITLE}
      opened={card !== null}
      onClose={onClose}
      position="right"
      size={520}
      title={card ? t('materialsTitle', { number: card.number }) : ''}
      classNames={{ body: classes.body, content: classes.content }}
    >
      {card ? <Materials key={card.id} card={card} {...act} /> : null}
    </Drawer>
  );
}

function Materials({
  card,
  onDialog,
  onChange,
  onRefused,
}: Omit<MaterialsDrawerProps, 'onClose'> & { card: BoardCard }) {
  const t = useTranslations('board');
  const sop = useTranslations('sop');
  const common = useTranslations('common');
  const { offerOf } = useBoardTools();
  const query = useQuery({
    queryKey: ['board-materials', card.id, card.materials],
    queryFn: ({ signal }) => fetchMaterials(card.id, signal),
  });
  const judging = offerOf(card).moves.filter(
    (move) => move.action === 'approve' || move.action === 'decline',
  );
  const proposal = card.visit !== null && judging.some((move) => move.action === 'decline');
  const act = ({ action, to, reasonRequired, reasons }: BoardMove) => {
    if (reasons.length > 0) onRefused(card, reasons);
    else if (reasonRequired) onDialog({ kind: 'reason', card, action, to });
    else onChange({ kind: 'move', card, action, to, reason: '' });
  };
  return (
    <>
      <div className={classes.texts}>
        {query.isPending ? (
          <Stack gap="xs" aria-busy="true" aria-label={common('loading')} role="status">
            <Skeleton h={22} w="80%" />
            <Skeleton h={14} w="50%" mb="sm" />
            {[92, 100, 97, 88, 60].map((width) => (
              <Skeleton key={width} h={12} w={`${width}%`} />
            ))}
          </Stack>
        ) : null}
        {query.isError ? (
          <Stack gap="xs" align="flex-start" role="alert">
            <span>{t('materialsFailed')}</span>
            <Button variant="default" onClick={() => void query.refetch()}>
              {common('retry')}
            </Button>
          </Stack>
        ) : null}
        {query.data?.map((material) => (
          <MaterialView key={material.id} material={material} titled />
        ))}
      </div>
      {proposal ? (
        <div className={classes.foot}>
          {judging.map((move) => (
            <Button
              key={move.action}
              size="md"
              variant={move.action === 'approve' ? 'filled' : 'default'}
              onClick={() => act(move)}
            >
              {sop(`action.${move.action}`)}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  );
}

const BOLD_TITLE = { title: { fontSize: '1.0625rem', fontWeight: 700 } };
