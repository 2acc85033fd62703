/// Words of class names, ids and roles, with the trait they tell.
///
/// A trait a line; its words, split at marks and at capitals ("entry-content" is the two words
/// `entry content`, written with a plus here; a word alone tells by itself). Compiled for factdesk
/// from general knowledge of how sites name their parts.
let elementTraitTable: StaticString = """
  articleBody articlebody article+body article+content article+text entry+content post+content post+body post+text story+body story+content story+text storybody body+copy body+text articletext articlecontent storytext storycontent postcontent entrycontent blog+content news+content news+body news+text article+copy content+body rich+text wysiwyg td+post+content
  article article post story entry hentry
  navigation nav navbar navigation menu breadcrumb breadcrumbs crumbs pagination pager pages masthead topbar toolbar skip banner contentinfo search megamenu submenu navmenu
  share share shares sharing social sharebar sharedaddy addthis sharethis addtoany socials socialshare sharetools share+tools share+buttons sharrre a2a follow
  related related relatedposts relatedarticles recommend recommended recommendation recommendations recommends popular trending mostread most+read most+popular most+viewed readmore read+more more+stories more+news more+from also+like also+read you+may+like outbrain taboola zergnet teaser teasers promo promos promobox upnext up+next next+article next+post prev+post post+navigation post+nav latest+news latest+posts recent+posts recirc recirculation similar carousel onward jp-relatedposts crosslinks editors+picks readnext read+next rollup
  comments comment comments commentlist disqus respond reply replies livefyre coral
  newsletter newsletter newsletters subscribe subscription signup sign+up optin mailchimp mailing paywall piano regwall
  advertisement ad ads advert adverts advertisement advertisements advertising adsense adslot adunit dfp gpt sponsor sponsored sponsors sponsorship ad+container commercial native+ad
  sidebar sidebar sidebars sidecol rail widget widgets rightcol right+rail left+rail right+column secondary complementary
  quotedPost twitter+tweet instagram+media fb+post tweet+embed embed+tweet
  summary summary standfirst dek lede intro leadin lead+in teaser+text article+lead strapline
  notice rollover popover cookie cookies consent gdpr popup modal overlay lightbox disclaimer onetrust alert toast dialog tooltip interstitial
  about author+bio authorbio author+box authorbox about+author author+info author+card bio biography contributor author+profile author+description
  topics tags taglist tag+list tagcloud post+tags entry+tags topics keywords article+tags categories
  details byline bylines dateline timestamp pubdate post+meta entry+meta article+meta postmeta meta author authors date published posted+on article+info kicker reading+time
  caption caption wp-caption figcaption cutline
  credit credit credits copyright photocredit image+credit photo+credit attribution
  hidden hidden invisible sr-only srt screen+reader visually+hidden visuallyhidden print+only noprint offscreen sr+only hide
  headline headline title entry+title post+title article+title
  footer footer colophon legal
  media playlist mediaplayer audioplayer videoplayer jwplayer brightcove video+player
  """
