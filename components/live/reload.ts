let asked = false;

/** Loads the page anew because it is of a former build; what is unsaved lies on the device and is offered after it. */
export function reloadForBuild(): void {
  asked = true;
  location.reload();
}

/** The page goes by the person's own wish, of which he need not be warned again. */
export function isReloading(): boolean {
  return asked;
}
