import { SiteFrame } from '@/components/news/site-frame';
import { EditionList } from '@/components/sop/edition-list';
import { SopDocument } from '@/components/sop/sop-document';
import { SopPageHead } from '@/components/sop/sop-page-head';
import { database } from '@/db/client';
import { readOffice } from '@/db/queries/office';
import { type AuthorisedSop, listSopVersions } from '@/db/queries/sop';
import { sopEditionPath } from '@/lib/public/address-words';
import { mediaPath } from '@/lib/public/media-address';
import { fill, WORDS } from '@/messages/public-words';
import { sitePublisher } from '../publisher';

interface SopPageProps {
  version: AuthorisedSop;
  inForce: AuthorisedSop;
}

/** One authorised edition as its official form; an earlier one says which edition is in force instead. */
export async function SopPage({ version, inForce }: SopPageProps) {
  const [publisher, office, versions] = await Promise.all([
    sitePublisher(),
    readOffice(database()),
    listSopVersions(database()),
  ]);
  const { definition: sop, edition } = version;
  const isInForce = version.id === inForce.id;
  const path = sopEditionPath(version.number, edition);
  return (
    <SiteFrame publisher={publisher} at="sop" printsAlone>
      <SopPageHead
        title={sop.identity.title}
        intro={fill(WORDS.sop.intro, { office: publisher.shortName })}
        pdf={isInForce ? '/sop/pdf' : `${path}/pdf`}
      />
      <SopDocument
        sop={sop}
        edition={edition}
        logo={office.logoFileId ? mediaPath(office.logoFileId, 640) : undefined}
        superseded={
          isInForce ? undefined : { number: inForce.number, edition: inForce.edition, path: '/sop' }
        }
      />
      {versions.length > 1 ? (
        <EditionList
          editions={versions.map((each) => ({
            id: each.id,
            number: each.number,
            edition: each.edition,
            title: each.definition.identity.title,
            path: each.id === inForce.id ? '/sop' : sopEditionPath(each.number, each.edition),
            authorised: each.definition.identity.authorisedOn,
            inForce: each.id === inForce.id,
            shown: each.id === version.id,
          }))}
        />
      ) : null}
    </SiteFrame>
  );
}
