/// Lines that belong to the page and not to its article, in lower case.
///
/// A line a row: `is` the whole line, `begins` its first words, `has` words anywhere in it; the
/// words; the reason that is shown. Compiled for factdesk from general knowledge of English-language
/// news sites and blogs.
let boilerplateLineTable: StaticString = """
  is	home	navigation
  is	menu	navigation
  is	search	navigation
  is	skip to content	navigation
  is	skip to main content	navigation
  is	back to top	navigation
  is	previous	navigation
  is	next	navigation
  is	previous post	navigation
  is	next post	navigation
  is	previous article	navigation
  is	next article	navigation
  is	newer post	navigation
  is	older post	navigation
  is	newer posts	navigation
  is	older posts	navigation
  is	close	navigation
  is	toggle navigation	navigation
  is	main menu	navigation
  is	sections	navigation
  is	site map	navigation
  is	sitemap	navigation
  is	about us	navigation
  is	contact us	navigation
  is	contact	navigation
  is	log in	navigation
  is	login	navigation
  is	sign in	navigation
  is	register	navigation
  is	my account	navigation
  is	view all	navigation
  is	see all	navigation
  is	show more	navigation
  is	load more	navigation
  is	more	navigation
  is	share	share bar
  is	share this	share bar
  is	share this article	share bar
  is	share this story	share bar
  is	share this post	share bar
  is	share on facebook	share bar
  is	share on twitter	share bar
  is	share via email	share bar
  is	share article	share bar
  is	tweet	share bar
  is	tweet this	share bar
  is	email	share bar
  is	email this	share bar
  is	e-mail	share bar
  is	print	share bar
  is	print this	share bar
  is	pin it	share bar
  is	pinterest	share bar
  is	facebook	share bar
  is	twitter	share bar
  is	whatsapp	share bar
  is	linkedin	share bar
  is	reddit	share bar
  is	telegram	share bar
  is	tumblr	share bar
  is	flipboard	share bar
  is	copy link	share bar
  is	link copied	share bar
  is	save	share bar
  is	save article	share bar
  is	like this	share bar
  is	like this:	share bar
  is	like	share bar
  is	like loading	share bar
  is	follow us	share bar
  is	follow	share bar
  is	listen	share bar
  is	listen to this article	share bar
  is	shares	share bar
  is	bookmark	share bar
  is	related	related links
  is	related posts	related links
  is	related articles	related links
  is	related stories	related links
  is	related news	related links
  is	related content	related links
  is	related topics	related links
  is	related items	related links
  is	related coverage	related links
  is	related links	related links
  is	related video	related links
  is	related videos	related links
  is	read more	related links
  is	read next	related links
  is	read also	related links
  is	read this next	related links
  is	up next	related links
  is	next up	related links
  is	more stories	related links
  is	more news	related links
  is	more from this section	related links
  is	more on this story	related links
  is	more on this	related links
  is	more like this	related links
  is	most read	related links
  is	most popular	related links
  is	most viewed	related links
  is	most shared	related links
  is	most commented	related links
  is	popular posts	related links
  is	popular stories	related links
  is	popular now	related links
  is	trending	related links
  is	trending now	related links
  is	trending stories	related links
  is	latest	related links
  is	latest news	related links
  is	latest stories	related links
  is	latest posts	related links
  is	recent posts	related links
  is	top stories	related links
  is	today's top stories	related links
  is	recommended	related links
  is	recommended for you	related links
  is	recommended stories	related links
  is	recommended reading	related links
  is	you may also like	related links
  is	you might also like	related links
  is	you might be interested in	related links
  is	you may like	related links
  is	you might like	related links
  is	also on the web	related links
  is	from the web	related links
  is	around the web	related links
  is	editor's picks	related links
  is	editors' picks	related links
  is	don't miss	related links
  is	must read	related links
  is	continue reading	related links
  is	read full story	related links
  is	read the full story	related links
  is	read full article	related links
  is	what to read next	related links
  is	sponsored stories	related links
  is	promoted stories	related links
  is	promoted content	related links
  is	paid content	related links
  is	in this article	related links
  is	more coverage	related links
  is	see also	related links
  is	leave a comment	comments
  is	leave a reply	comments
  is	leave a reply cancel reply	comments
  is	cancel reply	comments
  is	comments	comments
  is	comment	comments
  is	post a comment	comments
  is	post comment	comments
  is	add a comment	comments
  is	add comment	comments
  is	no comments	comments
  is	no comments yet	comments
  is	be the first to comment	comments
  is	comments are closed	comments
  is	comments closed	comments
  is	comments are off	comments
  is	view comments	comments
  is	show comments	comments
  is	hide comments	comments
  is	read comments	comments
  is	join the conversation	comments
  is	join the discussion	comments
  is	write a comment	comments
  is	submit comment	comments
  is	your email address will not be published	comments
  is	reply	comments
  is	advertisement	advertisement
  is	advertisements	advertisement
  is	advertising	advertisement
  is	ad	advertisement
  is	ads	advertisement
  is	sponsored	advertisement
  is	sponsored content	advertisement
  is	sponsored by	advertisement
  is	promoted	advertisement
  is	story continues below	advertisement
  is	story continues below advertisement	advertisement
  is	article continues below	advertisement
  is	article continues below advertisement	advertisement
  is	article continues after advertisement	advertisement
  is	continue reading below	advertisement
  is	advertisement - scroll to continue	advertisement
  is	advertisement continue reading the main story	advertisement
  is	this is a carousel. use next and previous buttons to navigate	advertisement
  is	skip advertisement	advertisement
  is	report this ad	advertisement
  is	scroll to continue	advertisement
  is	supported by	advertisement
  is	subscribe	newsletter
  is	subscribe now	newsletter
  is	subscribe today	newsletter
  is	sign up	newsletter
  is	sign up now	newsletter
  is	sign up here	newsletter
  is	newsletter	newsletter
  is	newsletters	newsletter
  is	get the newsletter	newsletter
  is	sign up for our newsletter	newsletter
  is	subscribe to our newsletter	newsletter
  is	email address	newsletter
  is	enter your email	newsletter
  is	enter your email address	newsletter
  is	thanks for subscribing	newsletter
  is	thank you for subscribing	newsletter
  is	thanks for signing up	newsletter
  is	all rights reserved	legal notice
  is	terms of use	legal notice
  is	terms of service	legal notice
  is	terms and conditions	legal notice
  is	terms & conditions	legal notice
  is	privacy policy	legal notice
  is	privacy	legal notice
  is	cookie policy	legal notice
  is	privacy & cookies policy	legal notice
  is	privacy & cookies	legal notice
  is	disclaimer	legal notice
  is	accept	legal notice
  is	accept all	legal notice
  is	accept cookies	legal notice
  is	i accept	legal notice
  is	read more accept	legal notice
  is	got it	legal notice
  is	cookie settings	legal notice
  is	manage cookies	legal notice
  is	play video	media control
  is	watch video	media control
  is	video	media control
  is	photos	media control
  is	gallery	media control
  is	view gallery	media control
  is	view photos	media control
  is	now playing	media control
  is	loading	media control
  is	loading...	media control
  is	pause	media control
  is	play	media control
  is	mute	media control
  is	unmute	media control
  is	fullscreen	media control
  is	0:00	media control
  is	transcript	media control
  is	view image	media control
  is	hide caption	media control
  is	toggle caption	media control
  is	enlarge this image	media control
  is	view this image	media control
  is	view slideshow	media control
  is	slideshow	media control
  is	image	media control
  is	photo	media control
  begins	see also	see-also line
  begins	read also	see-also line
  begins	also read	see-also line
  begins	read more:	see-also line
  begins	read more about	see-also line
  begins	read more on	see-also line
  begins	related:	see-also line
  begins	related story:	see-also line
  begins	related article:	see-also line
  begins	related 	see-also line
  begins	see more:	see-also line
  begins	more:	see-also line
  begins	recommended:	see-also line
  begins	must read:	see-also line
  begins	don't miss:	see-also line
  begins	watch:	see-also line
  begins	also see:	see-also line
  begins	also watch:	see-also line
  begins	you may also like	see-also line
  begins	you might also like	see-also line
  begins	in case you missed it	see-also line
  begins	click here to read	see-also line
  begins	click here for	see-also line
  begins	read the full	see-also line
  begins	read our	see-also line
  begins	check out:	see-also line
  begins	up next:	see-also line
  begins	read next:	see-also line
  begins	next article:	see-also line
  begins	next post:	see-also line
  begins	previous article:	see-also line
  begins	previous post:	see-also line
  begins	previous:	see-also line
  begins	next:	see-also line
  begins	more from 	see-also line
  begins	more on 	see-also line
  begins	leave a comment	comments
  begins	leave a reply	comments
  begins	comments off on	comments
  begins	comments are closed	comments
  begins	this site uses akismet	comments
  begins	your email address will not be published	comments
  begins	required fields are marked	comments
  begins	save my name, email	comments
  begins	notify me of	comments
  begins	you must be logged in	comments
  begins	log in to comment	comments
  begins	there are no comments	comments
  begins	this website uses cookies	cookie notice
  begins	this site uses cookies	cookie notice
  begins	we use cookies	cookie notice
  begins	our website uses cookies	cookie notice
  begins	by using this site	cookie notice
  begins	by using this website	cookie notice
  begins	by continuing to use	cookie notice
  begins	by continuing to browse	cookie notice
  begins	privacy & cookies	cookie notice
  begins	responsible editor	credit
  begins	(responsible editor	credit
  begins	editor:	credit
  begins	editor-in-charge	credit
  begins	(editor	credit
  begins	editing by	reporting credit
  begins	(editing by	reporting credit
  begins	reporting by	reporting credit
  begins	(reporting by	reporting credit
  begins	additional reporting by	reporting credit
  begins	(additional reporting	reporting credit
  begins	written by	credit
  begins	writing by	credit
  begins	edited by	credit
  begins	translated by	credit
  begins	(translated by	credit
  begins	contributed by	credit
  begins	contributors:	reporting credit
  begins	with inputs from	reporting credit
  begins	(with inputs from	reporting credit
  begins	with files from	reporting credit
  begins	with agency inputs	reporting credit
  begins	photo:	credit line
  begins	photo credit	credit line
  begins	photo by	credit line
  begins	photos by	credit line
  begins	photograph by	credit line
  begins	photos:	credit line
  begins	image:	credit line
  begins	image credit	credit line
  begins	image source	credit line
  begins	images:	credit line
  begins	picture:	credit line
  begins	picture credit	credit line
  begins	credit:	credit line
  begins	credits:	credit line
  begins	featured image	credit line
  begins	file photo	credit line
  begins	source:	credit line
  begins	sources:	credit line
  begins	via:	credit line
  begins	share this	share bar
  begins	share on	share bar
  begins	share with	share bar
  begins	follow us on	share bar
  begins	follow us at	share bar
  begins	follow me on	share bar
  begins	follow him on	share bar
  begins	follow her on	share bar
  begins	like us on	share bar
  begins	join us on	share bar
  begins	find us on	share bar
  begins	connect with us	share bar
  begins	tweet this	share bar
  begins	click to share	share bar
  begins	click to print	share bar
  begins	click to email	share bar
  begins	email this	share bar
  begins	whatsapp us	share bar
  begins	like this:	share bar
  begins	sign up for	newsletter
  begins	sign up to	newsletter
  begins	subscribe to	newsletter
  begins	subscribe now	newsletter
  begins	subscribe for	newsletter
  begins	get the latest	newsletter
  begins	get our	newsletter
  begins	get breaking news	newsletter
  begins	join our	newsletter
  begins	join the newsletter	newsletter
  begins	download our app	newsletter
  begins	download the app	newsletter
  begins	download our	newsletter
  begins	have a tip	newsletter
  begins	do you have information	newsletter
  begins	got a tip	newsletter
  begins	stay up to date	newsletter
  begins	stay informed	newsletter
  begins	never miss	newsletter
  begins	don't miss out	newsletter
  begins	support our	newsletter
  begins	support independent	newsletter
  begins	support quality journalism	newsletter
  begins	become a member	newsletter
  begins	become a subscriber	newsletter
  begins	already a subscriber	newsletter
  begins	this article is for subscribers	newsletter
  begins	copyright ©	legal notice
  begins	copyright (c)	legal notice
  begins	copyright 2	legal notice
  begins	copyright 1	legal notice
  begins	©	legal notice
  begins	(c) 2	legal notice
  begins	(c) 1	legal notice
  begins	all rights reserved	legal notice
  begins	all content ©	legal notice
  begins	this material may not be	legal notice
  begins	terms of use	legal notice
  begins	tags:	topics
  begins	tags 	topics
  begins	tag:	topics
  begins	filed under	topics
  begins	filed in	topics
  begins	posted in	topics
  begins	categories:	topics
  begins	category:	topics
  begins	categories 	topics
  begins	topics:	topics
  begins	topic:	topics
  begins	keywords:	topics
  begins	labels:	topics
  begins	in this story	topics
  begins	more about	topics
  begins	advertisement	advertisement
  begins	sponsored by	advertisement
  begins	sponsored content	advertisement
  begins	story continues below	advertisement
  begins	article continues below	advertisement
  begins	continue reading below	advertisement
  begins	scroll to continue	advertisement
  begins	home »	navigation
  begins	home >	navigation
  begins	home ›	navigation
  begins	home /	navigation
  begins	home »	navigation
  begins	you are here	navigation
  begins	skip to	navigation
  begins	back to	navigation
  begins	return to	navigation
  begins	page 1 of	navigation
  begins	jump to	navigation
  has	uses cookies	cookie notice
  has	use of cookies	cookie notice
  has	opt-out if you wish	cookie notice
  has	cookie policy	cookie notice
  has	comment data is processed	comments
  has	your comment is awaiting	comments
  has	to reduce spam	comments
  has	all rights reserved	legal notice
  has	may not be published, broadcast	legal notice
  has	may not be reproduced	legal notice
  has	without prior written permission	legal notice
  has	without permission is prohibited	legal notice
  has	delivered to your inbox	newsletter
  has	to your inbox	newsletter
  has	unsubscribe at any time	newsletter
  has	unsubscribe anytime	newsletter
  has	sign up for our	newsletter
  has	subscribe to our	newsletter
  has	for our newsletter	newsletter
  begins	more great	related links
  begins	image copyright	photo credit
  begins	(image:	photo credit
  begins	(ap photo	photo credit
  begins	media playback is	media control
  begins	this slideshow requires	media control
  begins	like this story	share bar
  begins	published 	date line
  begins	updated at	date line
  begins	updated on	date line
  begins	last updated	date line
  begins	first published	date line
  begins	recent articles	related links
  begins	popular this week	related links
  begins	main image credit	photo credit
  is	advert	advertisement
  is	iklan	advertisement
  is	anzeige	advertisement
  is	publicidade	advertisement
  is	publicidad	advertisement
  is	publicité	advertisement
  is	caption	media control
  begins	our standards:	legal notice
  has	follow us on	share bar
  has	on facebook, twitter	share bar
  has	on twitter, facebook	share bar
  has	on instagram, facebook	share bar
  has	on facebook and twitter	share bar
  has	on twitter and facebook	share bar
  has	follow him on twitter	about the author
  has	follow her on twitter	about the author
  has	follow them on twitter	about the author
  has	follow him at @	about the author
  """
