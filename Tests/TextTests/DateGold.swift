/// Dates in sentences of news, written for factdesk, each with what a careful reader makes of it.
///
/// Each line: the day of publication, the mention, its TIMEX, its first and last day (`-` where
/// open or unknown) and the sentence. A line whose mention is `-` is a sentence without any date.
let dateGold: StaticString = """
  2022-03-16|Monday|XXXX-WXX-1|2022-03-14|2022-03-14|The two envoys met in Rome on Monday.
  2022-03-16|Monday (March 14)|XXXX-03-14|2022-03-14|2022-03-14|On Monday (March 14) both governments denied the report.
  2022-03-16|Tuesday|XXXX-WXX-2|2022-03-15|2022-03-15|Shares in Hong Kong fell again Tuesday.
  2022-03-16|Wednesday|XXXX-WXX-3|2022-03-16|2022-03-16|The ministry said Wednesday that talks went on.
  2022-03-16|Thursday|XXXX-WXX-4|2022-03-17|2022-03-17|The court will rule on Thursday.
  2022-03-16|Friday|XXXX-WXX-5|2022-03-18|2022-03-18|A vote is expected on Friday.
  2022-03-16|Sunday|XXXX-WXX-7|2022-03-13|2022-03-13|An official told the paper on Sunday that no request was made.
  2022-03-16|last Friday|2022-03-11|2022-03-11|2022-03-11|The bank raised its rate last Friday.
  2022-03-16|next Tuesday|2022-03-22|2022-03-22|2022-03-22|Parliament meets next Tuesday.
  2022-03-16|this Saturday|2022-03-19|2022-03-19|2022-03-19|Marches are planned this Saturday.
  2022-03-16|late February|XXXX-02|2022-02-20|2022-02-28|The invasion began in late February.
  2022-03-16|Feb. 24|XXXX-02-24|2022-02-24|2022-02-24|Troops crossed the border on Feb. 24.
  2022-03-16|February 24, 2022|2022-02-24|2022-02-24|2022-02-24|On February 24, 2022 the first rockets fell.
  2022-03-16|The 24 February|XXXX-02-24|2022-02-24|2022-02-24|The 24 February attack came at dawn.
  2022-03-16|Sept. 11, 2001|2001-09-11|2001-09-11|2001-09-11|He was in New York on Sept. 11, 2001, he recalled.
  2022-03-16|the second half of this year|(2022-07-01,2023-01-01,P6M)|2022-07-01|2022-12-31|Growth should return in the second half of this year.
  2022-03-16|two weeks ago|2022-03-02|2022-03-02|2022-03-02|The port was closed two weeks ago.
  2022-03-16|three days ago|2022-03-13|2022-03-13|2022-03-13|She left the city three days ago.
  2022-03-16|five years ago|2017-03-16|2017-01-01|2017-12-31|The plant opened five years ago.
  2022-03-16|since 2008|2008|2008-01-01|2022-03-16|It was the worst day for the index since 2008.
  2022-03-16|since August|XXXX-08|2021-08-01|2022-03-16|Prices have doubled since August.
  2022-03-16|yesterday|2022-03-15|2022-03-15|2022-03-15|The minister resigned yesterday.
  2022-03-16|today|2022-03-16|2022-03-16|2022-03-16|Talks resume today in Vienna.
  2022-03-16|tomorrow|2022-03-17|2022-03-17|2022-03-17|The heat will break tomorrow.
  2022-03-16|last week|2022-W10|2022-03-07|2022-03-13|Oil rose above $130 last week.
  2022-03-16|this week|2022-W11|2022-03-14|2022-03-20|It is the second such case this week.
  2022-03-16|next month|2022-04|2022-04-01|2022-04-30|The report is due next month.
  2022-03-16|last month|2022-02|2022-02-01|2022-02-28|Exports fell last month, the office said.
  2022-03-16|last year|2021|2021-01-01|2021-12-31|The firm lost money last year.
  2022-03-16|this year|2022|2022-01-01|2022-12-31|No election is planned this year.
  2022-03-16|2019|2019|2019-01-01|2019-12-31|In 2019 the army had fewer men.
  2022-03-16|2020|2020|2020-01-01|2020-12-31|The 2020 election was not stolen.
  2022-03-16|-|-|-|-|More than 2000 people were arrested.
  2022-03-16|-|-|-|-|Some 1500 troops crossed the river.
  2022-03-16|March 2021|2021-03|2021-03-01|2021-03-31|The contract was signed in March 2021.
  2022-03-16|January|XXXX-01|2022-01-01|2022-01-31|Inflation reached 7.5 percent in January.
  2022-03-16|December|XXXX-12|2021-12-01|2021-12-31|The talks broke down in December.
  2022-03-16|between 2014 and 2018|(2014-01-01,2018-01-01,P4Y)|2014-01-01|2018-12-31|Between them, and between 2014 and 2018 above all, 300 mines shut.
  2022-03-16|from 2015 to 2020|(2015-01-01,2020-01-01,P5Y)|2015-01-01|2020-12-31|She led the agency from 2015 to 2020.
  2022-03-16|2010-2014|(2010-01-01,2014-01-01,P4Y)|2010-01-01|2014-12-31|His term (2010-2014) ended badly.
  2022-03-16|past two weeks|(2022-03-02,2022-03-16,P2W)|2022-03-02|2022-03-15|Over the past two weeks a million people fled.
  2022-03-16|last three months|(2021-12-16,2022-03-16,P3M)|2021-12-16|2022-03-15|Rents rose in the last three months.
  2022-03-16|next five years|(2022-03-17,2027-03-17,P5Y)|2022-03-17|2027-03-16|The state will spend $2 billion over the next five years.
  2022-03-16|1990s|(1990-01-01,2000-01-01,P10Y)|1990-01-01|1999-12-31|He was a banker in the 1990s.
  2022-03-16|20th century|(1900-01-01,2000-01-01,P100Y)|1900-01-01|1999-12-31|It is the deadliest war since the middle of the past, the 20th century.
  2022-03-16|Christmas|XXXX-12-25|2021-12-25|2021-12-25|Sales fell after the holidays and before Easter, but not at Christmas.
  2022-03-16|before Easter|2022-04-17|-|2022-04-16|The law should pass before Easter.
  2022-03-16|New Year's Eve|XXXX-12-31|2021-12-31|2021-12-31|Nobody was hurt on New Year's Eve.
  2022-03-16|Thanksgiving|XXXX-11-WXX-4-4|2021-11-25|2021-11-25|Travel was down at Thanksgiving.
  2022-03-16|early March|XXXX-03|2022-03-01|2022-03-10|The ship sailed in early March.
  2022-03-16|mid-April|XXXX-04|2022-04-11|2022-04-20|The river will crest by the weekend or in mid-April.
  2022-03-16|end of 2021|2021|2021-09-02|2021-12-31|At the end of 2021 stocks were low.
  2022-03-16|the first quarter of 2022|(2022-01-01,2022-04-01,P3M)|2022-01-01|2022-03-31|Output will shrink in the first quarter of 2022.
  2022-03-16|third quarter|(XXXX-07-01,XXXX-10-01,P3M)|2021-07-01|2021-09-30|Profit rose in the third quarter.
  2022-03-16|last quarter|(2021-10-01,2022-01-01,P3M)|2021-10-01|2021-12-31|Sales slipped last quarter.
  2022-03-16|Q4 2021|(2021-10-01,2022-01-01,P3M)|2021-10-01|2021-12-31|Revenue in Q4 2021 was flat.
  2022-03-16|last summer|2021-SU|2021-06-01|2021-08-31|The drought began last summer.
  2022-03-16|winter of 2019|2019-WI|2019-12-01|2020-02-29|In the winter of 2019 the lake froze.
  2022-03-16|14 March 2022|2022-03-14|2022-03-14|2022-03-14|The cable, dated 14 March 2022, was not signed.
  2022-03-16|By 14th of March|XXXX-03-14|-|2022-03-14|By 14th of March, he wrote, all was over.
  2022-03-16|the 14th of March|XXXX-03-14|2022-03-14|2022-03-14|He wrote on the 14th of March.
  2022-03-16|March 14-16|(XXXX-03-14,XXXX-03-16,P2D)|2022-03-14|2022-03-16|The survey was taken March 14-16 by telephone.
  2022-03-16|from March 1 to March 5|(XXXX-03-01,XXXX-03-05,P4D)|2022-03-01|2022-03-05|The camp was shelled from March 1 to March 5.
  2022-03-16|between January and March|(XXXX-01-01,XXXX-03-01,P2M)|2022-01-01|2022-03-31|Deaths doubled between January and March.
  2022-03-16|Tuesday Nov. 23 October 2021|2021-11-23|-|-|The meeting was set for Tuesday Nov. 23 October 2021.
  2022-03-16|Tuesday, March 14, 2022|2022-03-14|2022-03-14|2022-03-14|The statement of Tuesday, March 14, 2022 gave no reason.
  2022-03-16|Feb. 30|XXXX-02-30|-|-|The post claims that the ship sank on Feb. 30.
  2022-03-16|31 April 2020|2020-04-31|-|-|A stamp on the letter reads 31 April 2020.
  2022-03-16|29 February 2021|2021-02-29|-|-|The photograph is said to be of 29 February 2021.
  2022-03-16|2022-03-11|2022-03-11|2022-03-11|2022-03-11|The file was changed on 2022-03-11.
  2022-03-16|11/3/2021|2021-11-03|2021-11-03|2021-11-03|The vote of 11/3/2021 was close.
  2022-03-16|23.04.2019|2019-04-23|2019-04-23|2019-04-23|The stamp says 23.04.2019.
  2022-03-16|later this week|2022-W11|2022-03-16|2022-03-20|Leaders will meet later this week.
  2022-03-16|earlier this month|2022-03|2022-03-01|2022-03-16|The bill was signed earlier this month.
  2022-03-16|a year ago|2021-03-16|2021-01-01|2021-12-31|Wheat cost half as much a year ago.
  2022-03-16|a week ago|2022-03-09|2022-03-09|2022-03-09|It was quiet a week ago.
  2022-03-16|two days later|2022-03-18|-|-|The body was found two days later.
  2022-03-16|Monday evening|XXXX-WXX-1TEV|2022-03-14|2022-03-14|The blast was heard on Monday evening.
  2022-03-16|Tuesday night|XXXX-WXX-2TNI|2022-03-15|2022-03-15|Police fired Tuesday night, witnesses said.
  2022-03-16|Sunday morning|XXXX-WXX-7TMO|2022-03-13|2022-03-13|Sunday morning missiles struck the base.
  2022-03-16|tonight|2022-03-16TNI|2022-03-16|2022-03-16|The president speaks tonight.
  2022-03-16|this morning|2022-03-16TMO|2022-03-16|2022-03-16|The bridge fell this morning.
  2022-03-16|three days|P3D|-|-|The fire burned for three days.
  2022-03-16|48 hours|PT48H|-|-|They were given 48 hours to leave.
  2022-03-16|two-week|P2W|-|-|A two-week truce was agreed.
  2022-03-16|more than two hours|PT2H|-|-|The call lasted more than two hours.
  2022-03-16|10 years|P10Y|-|-|He faces 10 years in prison.
  2022-03-16|30 minutes|PT30M|-|-|The outage ended after 30 minutes.
  2022-03-16|by 2030|2030|-|2030-12-31|Emissions must halve by 2030.
  2022-03-16|by Friday|XXXX-WXX-5|-|2022-03-18|All staff will leave by Friday.
  2022-03-16|until April 1|XXXX-04-01|-|2022-04-01|The ban will hold until April 1.
  2022-03-16|before 2014|2014|-|2013-12-31|The border, as drawn before 2014, was open.
  2022-03-16|after March 2020|2020-03|2020-04-01|-|Visits fell after March 2020.
  2022-03-16|the day before yesterday|2022-03-14|2022-03-14|2022-03-14|The dam broke the day before yesterday.
  2022-03-16|April of 1986|1986-04|1986-04-01|1986-04-30|In April of 1986 the reactor burned.
  2022-03-16|May 2014|2014-05|2014-05-01|2014-05-31|He was elected in May 2014.
  2022-03-16|May|XXXX-05|2021-05-01|2021-05-31|The law took effect in May.
  2022-03-16|-|-|-|-|The army may march on the capital, he warned.
  2022-03-16|-|-|-|-|They sat in the second row and saw the sun rise.
  2022-03-16|-|-|-|-|The last witness was the first to speak.
  2022-03-16|March|XXXX-03|2022-03-01|2022-03-31|The figure for March is not known.
  2022-03-16|October 1962|1962-10|1962-10-01|1962-10-31|Nothing like it had been seen since the crisis of October 1962.
  2022-03-16|since October 1962|1962-10|1962-10-01|2022-03-16|The alert is the highest since October 1962.
  2022-03-16|this weekend|2022-W11-WE|2022-03-19|2022-03-20|More rain is forecast this weekend.
  2022-03-16|last weekend|2022-W10-WE|2022-03-12|2022-03-13|Thousands marched last weekend.
  2022-03-16|the last week of February|XXXX-02-W05|2022-02-22|2022-02-28|In the last week of February the rouble fell by a third.
  2022-03-16|the first week of March|XXXX-03-W01|2022-03-01|2022-03-07|Deliveries stopped in the first week of March.
  2022-03-16|1980s|(1980-01-01,1990-01-01,P10Y)|1980-01-01|1989-12-31|The jets were built in the 1980s.
  2022-03-16|Jan. 6|XXXX-01-06|2022-01-06|2022-01-06|Eight people were charged over Jan. 6.
  2022-03-16|Jan. 6, 2021|2021-01-06|2021-01-06|2021-01-06|He was there on Jan. 6, 2021, prosecutors say.
  2022-03-16|Dec. 31|XXXX-12-31|2021-12-31|2021-12-31|The fund held $3 billion on Dec. 31.
  2022-03-16|April 10|XXXX-04-10|2022-04-10|2022-04-10|The first round will be held April 10.
  2022-03-16|Nov. 8|XXXX-11-08|2022-11-08|2022-11-08|Voters will choose a governor on Nov. 8.
  2022-03-16|two years later|2024-03-16|-|-|He died two years later.
  2022-03-16|ten days earlier|2022-03-06|-|-|A similar claim was made ten days earlier.
  2022-03-16|next week|2022-W12|2022-03-21|2022-03-27|The summit opens next week in Brussels.
  2022-03-16|the week after next|2022-W13|2022-03-28|2022-04-03|She returns the week after next.
  2022-03-16|the last decade|(2010-01-01,2020-01-01,P10Y)|2010-01-01|2019-12-31|Most of the growth came in the last decade.
  2022-03-16|now|PRESENT_REF|2022-03-16|2022-03-16|The two sides are now at odds.
  2022-03-16|recently|PAST_REF|-|-|The site was recently sold.
  2022-03-16|8 a.m. Tuesday|XXXX-WXX-2T08|2022-03-15|2022-03-15|The market opened at 8 a.m. Tuesday.
  2022-03-16|Friday at 6 p.m.|XXXX-WXX-5T18|2022-03-11|2022-03-11|The siren was heard Friday at 6 p.m., residents said.
  2022-03-16|Monday to Friday|(XXXX-WXX-1,XXXX-WXX-5,P4D)|2022-03-14|2022-03-18|The office is open Monday to Friday.
  2022-03-16|fiscal 2021|FY2021|-|-|The deficit for fiscal 2021 was smaller.
  2022-03-16|the first half of 2021|(2021-01-01,2021-07-01,P6M)|2021-01-01|2021-06-30|Arrivals fell in the first half of 2021.
  2022-01-04|Friday|XXXX-WXX-5|2021-12-31|2021-12-31|The company said on Friday it had enough cash.
  2022-01-04|Dec. 28|XXXX-12-28|2021-12-28|2021-12-28|The storm of Dec. 28 left ten dead.
  2022-01-04|November|XXXX-11|2021-11-01|2021-11-30|Prices rose 6.8 percent in November.
  2022-01-04|last year|2021|2021-01-01|2021-12-31|Crime fell last year, the mayor said.
  2022-01-04|last month|2021-12|2021-12-01|2021-12-31|Car sales were weak last month.
  2022-01-04|last week|2021-W52|2021-12-27|2022-01-02|Two tankers sank last week.
  2022-01-04|Monday, Jan. 3|XXXX-01-03|2022-01-03|2022-01-03|Schools stayed shut on Monday, Jan. 3.
  2020-11-10|Nov. 3|XXXX-11-03|2020-11-03|2020-11-03|The vote on Nov. 3 drew record numbers.
  2020-11-10|Jan. 20|XXXX-01-20|2021-01-20|2021-01-20|The new president will be sworn in on Jan. 20.
  2020-11-10|a week earlier|2020-11-03|-|-|The same paper had said the opposite a week earlier.
  2020-11-10|last 24 hours|PT24H|2020-11-09|2020-11-10|In the last 24 hours 40 patients died.
  2020-11-10|Saturday, Nov. 7|XXXX-11-07|2020-11-07|2020-11-07|Networks called the race on Saturday, Nov. 7.
  2020-11-10|Veterans Day|XXXX-11-11|2020-11-11|2020-11-11|Offices close on Veterans Day.
  2020-11-10|July 4, 1776|1776-07-04|1776-07-04|1776-07-04|The sheet is dated July 4, 1776.
  2020-11-10|June 6, 1944|1944-06-06|1944-06-06|1944-06-06|He landed on the beach on June 6, 1944.
  2020-11-10|1945|1945|1945-01-01|1945-12-31|The city was rebuilt in 1945.
  2020-11-10|early 2021|2021|2021-01-01|2021-05-01|A vaccine should be ready in early 2021.
  2020-11-10|late 2019|2019|2019-09-02|2019-12-31|The virus appeared in late 2019.
  2020-11-10|nineteen ninety-six|1996|1996-01-01|1996-12-31|They left in nineteen ninety-six.
  2020-11-10|in two weeks|2020-11-24|2020-11-24|2020-11-24|The results will be certified in two weeks.
  2020-11-10|Oct. 30 to Nov. 2|(XXXX-10-30,XXXX-11-02,P3D)|2020-10-30|2020-11-02|The poll ran Oct. 30 to Nov. 2.
  2020-11-10|March 23 to 26|(XXXX-03-23,XXXX-03-26,P3D)|2020-03-23|2020-03-26|Tests of March 23 to 26 were lost.
  2020-11-10|September 2019 to March 2020|(2019-09-01,2020-03-01,P6M)|2019-09-01|2020-03-31|From the log of September 2019 to March 2020 it is missing.
  2020-11-10|mid-2018|2018|2018-05-02|2018-09-01|Sales peaked in mid-2018.
  2020-11-10|the third week of May|XXXX-05-W03|2020-05-15|2020-05-21|Infections fell in the third week of May.
  2020-11-10|a decade ago|2010-11-10|2010-01-01|2010-12-31|The rule was written a decade ago.
  2020-11-10|six months ago|2020-05-10|2020-05-01|2020-05-31|The tests began six months ago.
  2020-11-10|next year|2021|2021-01-01|2021-12-31|Taxes will rise next year.
  2020-11-10|two quarters|P6M|-|-|The economy shrank for two quarters running.
  2020-11-10|13 Sept 1972|1972-09-13|1972-09-13|1972-09-13|The paper of 13 Sept 1972 has no such story.
  2020-11-10|Wed., Nov. 4|XXXX-11-04|2020-11-04|2020-11-04|It was posted on Wed., Nov. 4, with a photograph.
  2020-11-10|no later than Dec. 8|XXXX-12-08|-|2020-12-08|States must settle disputes no later than Dec. 8.
  2020-11-10|2016 or later|2016|2016-01-01|-|Cars built in 2016 or later are exempt.
  2020-11-10|as early as 2018|2018|2018-01-01|2020-11-10|Warnings were sent as early as 2018.
  2020-11-10|spring|SP|-|-|The clubs reopened in spring.
  2022-03-16|the first Monday in October|XXXX-10-WXX-1-#1|2021-10-04|2021-10-04|The court met on the first Monday in October.
  2022-03-16|the 5th of next month|2022-04-05|2022-04-05|2022-04-05|Rent is due on the 5th of next month.
  2022-03-16|by Jan. 29|XXXX-01-29|-|2022-01-29|The rest should be made public by Jan. 29.
  2022-03-16|in two years|2024-03-16|2024-01-01|2024-12-31|She may run again in two years.
  2022-03-16|late-2007|2007|2007-09-02|2007-12-31|The campaign copied his late-2007 turnaround.
  2022-03-16|2016|2016|2016-01-01|2016-12-31|One of his 2016 rivals disagreed.
  2022-03-16|-|-|-|-|She ran for a second term with USA Today on her side.
  2022-03-16|-|-|-|-|The party was held at Mar-a-Lago with Jan Piercy.
  2020-11-10|-|-|-|-|The 45-year-old driver was unhurt.
  2020-11-10|-|-|-|-|A dozen men stood in the road, two of them armed.
  2020-11-10|-|-|-|-|Call 555-1212 for the records.
  2020-11-10|-|-|-|-|They won 9-6 and lost 4:3.
  2020-11-10|-|-|-|-|Version 10.2.1 of the app was pulled.
  2022-03-16|two years|P2Y|-|-|The index suffered its biggest drop in two years.
  2022-03-16|ten years|P10Y|-|-|It was the worst winter drought in ten years.
  2022-03-16|six months|P6M|-|-|This is China’s third rate cut in six months.
  2022-03-16|in two years|2024-03-16|2024-01-01|2024-12-31|The tallest crane will be taken down in two years.
  """
