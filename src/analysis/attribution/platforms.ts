/** Where people post, under names that are the same in every language. */
const platforms: ReadonlySet<string> = new Set([
  'x',
  'twitter',
  'facebook',
  'instagram',
  'telegram',
  'tiktok',
  'youtube',
  'whatsapp',
  'linkedin',
  'threads',
  'bluesky',
  'mastodon',
  'truth',
  'vkontakte',
  'weibo',
])

/** Whether a word in lower case is the name of a platform for posts. */
export function isPlatform(lower: string): boolean {
  return platforms.has(lower)
}
