import type { Locator, Page } from '@playwright/test';
import { clean } from './axe';
import { expect, test, writableStory } from './office';

const text = (page: Page) => page.getByRole('textbox', { name: 'Isi naskah' });
const html = (page: Page) =>
  text(page).evaluate((element) =>
    [...element.children]
      .map((block) => block.outerHTML.replace(/ (class|style|data-[a-z-]+)="[^"]*"/g, ''))
      .join('')
      // The empty paragraph that always stands behind a list or a table.
      .replace(/<p><br><\/p>$/, ''),
  );

async function expectAccessible(page: Page): Promise<void> {
  await clean(page, undefined, { tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
}

/** Pastes into the text as a browser would hand it over. */
async function paste(field: Locator, types: Record<string, string>): Promise<void> {
  await field.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, content] of Object.entries(given)) clipboardData.setData(type, content);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, types);
}

test('words are found and replaced throughout, keep their bold, and come back by one undo', async ({
  office,
}) => {
  const { manager } = await writableStory(office, 'Naskah yang dicari-cari');
  const field = text(manager);
  await field.click();
  await manager.keyboard.type('Pasar pagi. Harga di ');
  await manager.keyboard.press('Control+b');
  await manager.keyboard.type('pasar');
  await manager.keyboard.press('Control+b');
  await manager.keyboard.type(' turun; pasaran tetap.');
  const before = await html(manager);

  await manager.keyboard.press('Control+f');
  const search = manager.getByRole('search', { name: 'Cari dalam naskah' });
  const words = search.getByRole('textbox', { name: 'Cari' });
  await expect(words).toBeFocused();
  await manager.keyboard.type('pasar');
  await expect(search.getByRole('status')).toHaveText(/dari 3$/);
  await manager.keyboard.press('Enter');
  await manager.keyboard.press('Shift+F3');
  await expect(search.getByRole('status')).toHaveText(/dari 3$/);
  await search.getByRole('button', { name: 'Kata utuh saja' }).click();
  await expect(search.getByRole('status')).toHaveText(/dari 2$/);
  await expect(field.locator('.match')).toHaveCount(2);

  await manager.keyboard.press('Control+h');
  await search.getByRole('textbox', { name: 'Ganti dengan' }).fill('toko');
  await expectAccessible(manager);
  await search.getByRole('button', { name: 'Ganti semua' }).click();
  await expect(search.getByRole('status')).toHaveText('2 diganti');
  await manager.keyboard.press('Escape');
  await expect(search).toHaveCount(0);
  await expect(field).toBeFocused();
  expect(await html(manager)).toBe('<p>toko pagi. Harga di <strong>toko</strong> turun; pasaran tetap.</p>');
  await manager.keyboard.press('Control+z');
  expect(await html(manager)).toBe(before);
});

test('"/" offers blocks by name, by keys alone, and leaves a slash within words alone', async ({
  office,
}) => {
  const { manager } = await writableStory(office, 'Naskah dengan blok');
  const field = text(manager);
  const menu = manager.getByRole('listbox', { name: 'Sisipkan blok' });
  await field.click();
  await manager.keyboard.type('dan/atau 1/2/2026');
  await expect(menu).toHaveCount(0);
  await manager.keyboard.press('Enter');
  await manager.keyboard.type('/');
  await expect(menu.getByRole('option')).toHaveCount(11);
  await manager.keyboard.press('ArrowDown');
  await expect(menu.getByRole('option', { selected: true })).toHaveText('Anak subjudul');
  const named = await field.getAttribute('aria-activedescendant');
  await expect(menu.getByRole('option', { selected: true })).toHaveAttribute('id', named ?? '-');
  await expectAccessible(manager);
  await manager.keyboard.type('list');
  await expect(menu.getByRole('option')).toHaveCount(2);
  await manager.keyboard.press('Enter');
  await manager.keyboard.type('Butir');
  await expect(menu).toHaveCount(0);
  expect(await field.getAttribute('aria-activedescendant')).toBeNull();
  expect(await html(manager)).toBe('<p>dan/atau 1/2/2026</p><ul><li><p>Butir</p></li></ul>');

  await manager.keyboard.type(' /tab');
  await expect(menu.getByRole('option')).toHaveCount(1);
  await manager.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  expect(await html(manager)).toContain('<p>Butir /tab</p>');
});

test('focus mode leaves title, text and saving, holds over a reload, and Esc leaves it', async ({
  office,
}) => {
  const { manager } = await writableStory(office, 'Naskah tanpa gangguan');
  await text(manager).click();
  await manager.keyboard.type('Ditulis dengan tenang.');
  await manager.keyboard.press('Control+Shift+F');
  await expect(manager.getByRole('toolbar', { name: 'Alat tulis' })).toHaveCount(0);
  await expect(manager.getByRole('textbox', { name: 'Judul' })).toBeVisible();
  await expect(manager.getByRole('textbox', { name: 'Ringkasan' })).toBeHidden();
  await expect(manager.locator('[role=tab]:not([inert] *)')).toHaveCount(0);
  await expect(text(manager)).toBeFocused();
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  await manager.reload();
  await expect(manager.getByRole('button', { name: 'Keluar dari mode fokus' })).toBeVisible();

  await manager.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(manager);
  await manager.keyboard.press('Escape');
  await expect(manager.getByRole('toolbar', { name: 'Alat tulis' })).toBeVisible();
  await expect(manager.locator('[inert]')).toHaveCount(0);

  await text(manager).click();
  await manager.keyboard.press('Control+h');
  await manager.keyboard.type('tenang');
  await manager.keyboard.press('Escape');
  await manager.keyboard.press('End');
  await manager.keyboard.type(' /');
  await expect(manager.getByRole('listbox')).toBeVisible();
  await manager.keyboard.press('Escape');
  await manager.keyboard.press('Control+/');
  await expect(manager.getByRole('dialog', { name: 'Pintasan papan tik' })).toBeVisible();
  await expectAccessible(manager);
});

const GOOGLE_DOCS = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Harga</span></h2><p dir="ltr"><span style="font-weight:400">Cabai </span><span style="font-weight:700;font-style:normal">naik</span><span style="font-style:italic;font-weight:400"> lagi</span></p><br><ul><li dir="ltr"><p dir="ltr" role="presentation"><span>satu</span></p></li><ul><li dir="ltr"><p dir="ltr"><span>dua</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`;
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body><!--StartFragment--><p class=MsoNormal style='mso-x:y'>Harga <b>naik</b><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>satu<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>2.</span><!--[endif]-->dua</p><!--EndFragment--></body></html>`;
const HOSTILE = `<p onclick="alert(1)">Aman <a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="https://x.go.id/">c</a><script>alert(1)</script><img src=x onerror="alert(1)"></p><iframe src="https://x"></iframe>`;

test('what is pasted keeps its structure and nothing else', async ({ office }) => {
  const { manager } = await writableStory(office, 'Naskah yang ditempel');
  const field = text(manager);
  const pasted = async (types: Record<string, string>) => {
    await field.click();
    await manager.keyboard.press('Control+a');
    await manager.keyboard.press('Delete');
    await paste(field, types);
    return (await html(manager)).replace(/ (target|rel)="[^"]*"/g, '');
  };
  expect(await pasted({ 'text/html': GOOGLE_DOCS })).toBe(
    '<h2>Harga</h2><p>Cabai <strong>naik</strong><em> lagi</em></p><ul><li><p>satu</p><ul><li><p>dua</p></li></ul></li></ul>',
  );
  expect(await pasted({ 'text/html': WORD })).toBe(
    '<p>Harga <strong>naik</strong></p><ol><li><p>satu</p></li><li><p>dua</p></li></ol>',
  );
  expect(await pasted({ 'text/html': HOSTILE })).toBe('<p>Aman a b <a href="https://x.go.id/">c</a></p>');
  expect(await pasted({ 'text/plain': '*Penting*\n\nbesok _pagi_, 2*3*4' })).toBe(
    '<p><strong>Penting</strong></p><p>besok <em>pagi</em>, 2*3*4</p>',
  );
  const deep = await pasted({
    'text/html': `${'<blockquote>'.repeat(60)}<p>dalam</p>${'</blockquote>'.repeat(60)}`,
  });
  expect(deep.match(/<blockquote>/g)).toHaveLength(6);
  expect(deep).toContain('<p>dalam</p>');
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
});
