/**
 * Says a short sentence to people who listen to the page (the live regions of the shell); nothing is shown.
 * `urgent` interrupts: use it for lost work, not for news.
 */
export function announce(sentence: string, urgent = false): void {
  const region = document.getElementById(urgent ? 'alerts' : 'announcements')
  if (!region) return
  // The same sentence twice is only spoken again when the region changed in between.
  region.textContent = ''
  setTimeout(() => {
    region.textContent = sentence
  }, 50)
}
