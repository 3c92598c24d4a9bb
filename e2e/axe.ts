import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Scope = {
  /** A selector of the part that is judged; the whole page where none is given. */
  within?: string;
  tags?: string[];
  rules?: string[];
  /** The test goes on after a finding, to tell of the states that follow as well. */
  soft?: boolean;
};

/** Expects axe to find nothing in this state of the page; a failure names the rule and the elements. */
export async function clean(page: Page, state?: string, scope: Scope = {}): Promise<void> {
  // Judged in the page itself: otherwise each look opens a page of its own, which takes as long as the rest.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (scope.within) axe.include(scope.within);
  if (scope.tags) axe.withTags(scope.tags);
  if (scope.rules) axe.withRules(scope.rules);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  (scope.soft ? expect.soft : expect)(found, state).toEqual([]);
}
