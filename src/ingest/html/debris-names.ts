/**
 * Words in the class or id of an element that say it is no text of the article. They are English, and of the systems that most
 * sites are made with, whatever language the page is in. Names are cut at hyphens and capitals: «relatedArticles».
 */
export const debrisWords: ReadonlySet<string> = new Set(
  [
    'related relateds relatedposts relatedarticles relatedlinks relatedcontent recommended recommendations recommendation recirc',
    'recirculation outbrain taboola teasers promo promos promobox trending popular mostread readnext upnext interesting',
    'share shares sharing sharebar sharebuttons sharedaddy shariff addtoany addthis social socials socialmedia sociallinks',
    'comment comments commentlist commentform disqus respond kommentar kommentare kommentarmodul commentaires comentarios commenti',
    'newsletter newsletters subscribe subscription subscriptions paywall regwall signup membership donate donation donations',
    'caption captions imagecaption icaption figcaption bildunterschrift didascalia dida credit credits copyright photographer',
    'authorbox authorinfo authorbio breadcrumb breadcrumbs pagination pager toc sidebar footer nav navbar navigation submenu menu',
    'cookie cookies consent gdpr advert adverts advertisement advertising advertisment sponsor sponsored banner banners anzeige',
    'rating ratings toolbar popup modal overlay lightbox disclaimer taglist tags keywords byline bylines timestamp dateline',
    'imagedescription imagecaption imgdescription imginline infobox factbox alert alerts notice placeholder loading loader spinner',
    'permalink breakingnews ticker poll quiz login register noprint printonly skiplink accessibility syndication',
  ].flatMap((line) => line.split(' ')),
)

/** Whole names that say so, where the words of which they are made do not. */
export const debrisNames: ReadonlySet<string> = new Set(
  [
    'widget widget-area widget_text ad ads adbox ad-container adsbygoogle tag-links post-tags entry-tags cat-links post-meta entry-meta',
    'postmetadata entry-utility article-meta author-info author-bio author-description author-box author-card about-author',
    'post-author entry-author read-next up-next most-read most-popular sr-only visually-hidden visuallyhidden screen-reader-text',
    'image-box img_description form-terms related-links third-party-services wp-caption-text jp-relatedposts see-also entry-footer post-footer post-nav post-navigation',
  ].flatMap((line) => line.split(' ')),
)
