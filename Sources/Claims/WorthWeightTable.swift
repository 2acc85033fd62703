/// What features and words add to the check-worthiness of a sentence; a line is a weight and a name.
///
/// Learnt on ClaimBuster (GPL-3 repository; debates of US presidential elections) and CLEF
/// CheckThat! 2019 task 1 (free for research); only these weights are kept. Made by
/// `factdesk-bench train-worth --items FILE --gold FILE … --out FILE`: do not edit.
let worthWeightTable: StaticString = """
  -2.14 bias
  0.249 number word
  0.53 large number
  0.579 percentage
  0.481 money
  0.219 unit
  -0.077 time unit
  0.623 comparison
  0.536 superlative
  0.423 change
  0.575 past
  -0.06 perfect
  -0.138 present
  -0.304 modal
  -0.284 future
  -0.577 obligation
  -0.334 desire
  -0.458 belief
  -0.583 praise
  -0.303 blame
  -0.671 first person
  0.138 we
  -0.129 address
  0.441 third person
  0.215 politeness
  -0.459 question word
  0.017 negation
  0.164 absolute
  0.177 quantifier
  0.264 institution
  0.464 people counted
  0.4 issue
  0.57 law
  0.356 speech
  0.335 report
  0.159 causation
  -0.365 calendar
  0.238 past time
  0.212 present time
  0.221 place
  -0.412 vague
  -0.302 appeal
  -0.337 atmosphere
  0.291 number
  0.482 year
  -0.224 sum of money
  1.652 percent sign
  0.419 exact number
  0.07 name
  0.151 full name
  0.371 acronym
  0.692 past event
  0.042 adverb
  0.158 ongoing event
  -1.351 question
  -0.016 exclamation
  -0.521 quotation
  0.064 unfinished
  -0.091 colon
  -0.075 comma
  0.068 dash
  -0.378 parenthesis
  0.605 very short
  -0.075 short
  0.457 length
  0.338 quantity
  0.706 quantities
  -0.31 quantity and past
  -0.241 quantity and comparison
  -0.243 quantity and change
  0.042 quantity and people
  -0.329 quantity and institution
  0.165 name and past
  0.182 name and present
  -0.152 third person and past
  0.138 first person and past
  0.189 first person and law
  -0.21 first person and belief
  0.059 we and perfect
  0.089 institution and past
  -0.129 issue and change
  -0.268 place and past
  0.093 negated past
  -0.403 modal or future alone
  -0.171 superlative and past
  0.027 report and name
  -0.39 begins with a question word
  -0.244 begins with an address
  -0.13 begins with first person
  -0.569 begins with politeness
  -0.636 nothing to check
  -1.137 speaker named
  -0.535 speaker asks
  -0.369 new turn
  -0.018 follows a question
  0.191 follows a quantity
  0.198 follows a short sentence
  0.636 word: #
  0.355 word: # billion
  -0.254 word: # century
  -0.254 word: # million
  -0.137 word: # percent
  0.208 word: # to
  -0.046 word: # years
  0.326 word: ####
  -0.048 word: a
  0.112 word: a #
  -0.274 word: a better
  -0.167 word: a chance
  -0.134 word: a great
  0.182 word: a long
  -0.261 word: a look
  0.22 word: a million
  -0.205 word: a plan
  -0.167 word: a president
  -0.13 word: a question
  0.449 word: a single
  -0.178 word: a strong
  -0.258 word: a tax
  -0.193 word: a very
  -0.381 word: a whole
  0.37 word: a year
  0.102 word: able
  0.115 word: able to
  -0.279 word: about
  0.314 word: about a
  -0.183 word: about the
  -0.138 word: about this
  -0.112 word: absolutely
  0.242 word: accor-
  0.422 word: accus-
  -0.149 word: acros-
  -0.149 word: across
  -0.29 word: activ-
  0.141 word: actua-
  0.124 word: actually
  0.231 word: admin-
  0.184 word: administration
  -0.283 word: advan-
  0.204 word: afric-
  0.194 word: africa
  0.105 word: after
  0.184 word: after the
  -0.285 word: again
  0.345 word: again-
  0.345 word: against
  0.47 word: against the
  0.218 word: agenc-
  -0.201 word: agree
  -0.272 word: agree with
  0.09 word: agree-
  0.117 word: agreement
  0.217 word: ahead
  0.244 word: aid
  -0.186 word: all
  0.164 word: all over
  0.142 word: almos-
  0.142 word: almost
  0.202 word: along with
  0.067 word: also
  0.241 word: altho-
  0.241 word: although
  -0.33 word: am
  -0.181 word: ameri-
  -0.359 word: america
  0.144 word: american
  -0.308 word: american people
  0.224 word: amnes-
  0.224 word: amnesty
  -0.153 word: and
  -0.475 word: and a
  -0.164 word: and for
  -0.129 word: and he
  0.073 word: and i
  0.206 word: and if
  0.231 word: and in
  -0.302 word: and my
  -0.171 word: and not
  -0.189 word: and one
  0.254 word: and other
  -0.278 word: and said
  0.105 word: and that
  -0.183 word: and that's
  -0.035 word: and the
  -0.155 word: and then
  -0.367 word: and they're
  -0.419 word: and to
  0.115 word: and we
  0.417 word: and we're
  -0.39 word: and we've
  -0.162 word: and what
  -0.243 word: and with
  0.35 word: and you
  0.19 word: annou-
  -0.3 word: anoth-
  -0.3 word: another
  -0.163 word: answe-
  -0.142 word: answer
  0.479 word: any
  -0.139 word: anybo-
  -0.193 word: anybody
  0.137 word: anyon-
  0.165 word: anyone
  -0.076 word: applause
  0.097 word: appro-
  0.266 word: are
  0.221 word: are doing
  -0.217 word: are in
  -0.213 word: are not
  0.204 word: are now
  -0.111 word: are you
  -0.163 word: areas
  0.262 word: arms control
  -0.151 word: aroun-
  -0.151 word: around
  0.174 word: around the
  0.455 word: as a
  -0.135 word: as far
  0.144 word: as i
  0.191 word: as it
  0.161 word: as president
  -0.159 word: as the
  0.203 word: as you
  -0.257 word: ask
  -0.362 word: asked
  0.088 word: at
  -0.252 word: at #
  0.403 word: at all
  0.15 word: at least
  -0.36 word: at the
  -0.118 word: attack
  0.222 word: autho-
  0.255 word: autom-
  0.201 word: avera-
  0.272 word: average
  -0.24 word: away
  0.176 word: away from
  -0.076 word: back
  -0.203 word: back in
  -0.247 word: back to
  -0.309 word: balan-
  0.331 word: bankr-
  -0.166 word: based
  -0.135 word: based on
  0.18 word: basic-
  0.18 word: basically
  -0.531 word: be
  -0.054 word: be a
  -0.104 word: be the
  0.218 word: because i
  -0.083 word: because of
  -0.161 word: because the
  -0.258 word: because they
  -0.216 word: because we
  -0.118 word: becom-
  -0.199 word: become
  0.299 word: been
  -0.035 word: befor-
  -0.035 word: before
  -0.161 word: begin-
  -0.155 word: beginning
  0.286 word: begun
  -0.133 word: belie-
  0.102 word: believe
  0.127 word: believe me
  -0.241 word: believe that
  -0.266 word: believed
  -0.337 word: benefit
  0.133 word: benefits
  -0.51 word: best
  -0.227 word: bette-
  -0.227 word: better
  -0.135 word: betwe-
  -0.135 word: between
  0.172 word: bigge-
  0.21 word: biggest
  0.293 word: bill
  0.299 word: bill that
  0.099 word: billi-
  0.234 word: billion
  0.164 word: billion a
  -0.219 word: billions
  -0.173 word: billions of
  0.32 word: bipar-
  0.183 word: bipartisan
  0.351 word: birth
  0.168 word: bit
  0.313 word: black
  0.383 word: borde-
  0.095 word: border
  0.424 word: borders
  0.172 word: both
  -0.112 word: bring
  -0.221 word: bring-
  0.293 word: broke
  0.301 word: budge-
  0.07 word: budget
  -0.233 word: build-
  -0.154 word: built
  0.157 word: busin-
  0.137 word: businesses
  -0.079 word: but
  0.124 word: but it
  -0.157 word: but the
  -0.242 word: but we
  0.345 word: by
  0.334 word: by a
  -0.269 word: by the
  0.274 word: calif-
  0.274 word: california
  0.115 word: call
  -0.205 word: calle-
  -0.205 word: called
  -0.295 word: came
  -0.193 word: came to
  0.275 word: campa-
  0.15 word: campaign
  -0.623 word: can
  0.127 word: can be
  -0.221 word: can't
  -0.221 word: canno-
  -0.221 word: cannot
  -0.123 word: care
  -0.188 word: carte-
  -0.261 word: carter
  0.11 word: case
  -0.257 word: centu-
  -0.316 word: century
  -0.135 word: certa-
  0.158 word: certain
  -0.289 word: certainly
  -0.187 word: chall-
  -0.141 word: chanc-
  -0.103 word: chance
  0.226 word: chang-
  0.134 word: change
  -0.331 word: chara-
  -0.215 word: charg-
  -0.207 word: charge
  -0.17 word: child
  -0.173 word: child-
  -0.171 word: children
  0.242 word: chine-
  0.242 word: chinese
  -0.163 word: choic-
  -0.188 word: citie-
  -0.188 word: cities
  -0.119 word: citiz-
  -0.191 word: citizens
  0.173 word: city
  0.274 word: civil
  -0.159 word: clear
  0.147 word: clint-
  0.095 word: clinton
  -0.186 word: coal
  0.442 word: colle-
  0.337 word: college
  0.256 word: come
  -0.203 word: comes
  0.083 word: comin-
  0.083 word: coming
  0.066 word: commi-
  0.223 word: commission
  -0.245 word: commu-
  -0.267 word: community
  -0.266 word: compa-
  0.11 word: companies
  -0.356 word: compe-
  0.188 word: compl-
  0.284 word: compr-
  -0.2 word: conce-
  -0.253 word: concerned
  0.294 word: condi-
  0.241 word: conditions
  -0.056 word: congress
  -0.382 word: conse-
  -0.204 word: constitution
  -0.214 word: conti-
  -0.148 word: continue
  -0.116 word: continue to
  0.142 word: contr-
  0.069 word: control
  -0.447 word: conve-
  -0.203 word: corporations
  -0.525 word: cost
  -0.262 word: cost of
  0.101 word: costs
  -0.271 word: could
  -0.173 word: could have
  0.175 word: count-
  0.47 word: countries
  -0.162 word: country
  -0.266 word: cours-
  -0.265 word: course
  0.172 word: court
  0.259 word: cover
  -0.094 word: creat-
  -0.151 word: create
  -0.205 word: credi-
  -0.165 word: credit
  0.196 word: crimi-
  0.426 word: crisi-
  0.426 word: crisis
  -0.281 word: criti-
  0.246 word: cuba
  0.379 word: curre-
  0.152 word: cut
  0.322 word: cut taxes
  0.221 word: cut the
  -0.276 word: cuts
  -0.177 word: dangerous
  -0.31 word: day
  -0.121 word: days
  -0.217 word: deal
  -0.263 word: deal with
  0.157 word: debt
  0.23 word: decision
  -0.121 word: decisions
  0.409 word: decli-
  0.281 word: deduc-
  0.36 word: defen-
  0.205 word: defend
  0.192 word: defense
  0.089 word: defic-
  0.125 word: deficit
  -0.141 word: democratic
  0.127 word: democrats
  -0.204 word: depen-
  0.184 word: deplo-
  0.223 word: desig-
  0.217 word: destr-
  -0.233 word: deter-
  0.389 word: did
  0.33 word: did not
  0.258 word: didn'-
  0.405 word: didn't
  -0.268 word: diffe-
  -0.111 word: different
  -0.391 word: diffi-
  -0.236 word: difficult
  -0.146 word: discu-
  -0.254 word: divided
  0.244 word: divis-
  0.042 word: do
  -0.251 word: do is
  -0.095 word: do that
  0.289 word: do think
  0.161 word: do with
  0.207 word: do you
  0.271 word: does
  0.102 word: doing
  -0.259 word: don't
  0.295 word: don't have
  0.141 word: don't think
  0.114 word: donal-
  0.103 word: donald
  0.431 word: done
  0.237 word: done it
  0.565 word: doubl-
  0.17 word: double
  0.303 word: doubled
  0.292 word: down
  -0.211 word: down the
  -0.176 word: down to
  0.177 word: drug
  0.197 word: e
  -0.222 word: east
  -0.2 word: econo-
  0.071 word: economic
  -0.287 word: economy
  -0.278 word: educa-
  -0.232 word: education
  0.134 word: effec-
  -0.194 word: effect
  0.212 word: effective
  0.174 word: eight
  0.213 word: eight years
  0.175 word: eithe-
  0.175 word: either
  0.105 word: elect-
  -0.352 word: else
  0.134 word: emplo-
  0.097 word: end
  0.288 word: endor-
  0.203 word: endorsed
  0.054 word: energ-
  0.149 word: energy
  0.278 word: enter-
  0.236 word: enterprise
  -0.253 word: equip-
  -0.169 word: essen-
  0.427 word: even
  0.327 word: ever
  -0.053 word: every
  -0.077 word: every-
  -0.126 word: everybody
  0.144 word: everything
  0.163 word: exact-
  0.163 word: exactly
  0.169 word: exactly what
  0.065 word: examp-
  0.11 word: example
  0.247 word: excep-
  -0.171 word: experience
  0.306 word: expor-
  -0.117 word: fact
  -0.332 word: facto-
  0.151 word: faile-
  0.151 word: failed
  -0.182 word: fair
  -0.257 word: famil-
  -0.544 word: families
  0.225 word: family
  -0.115 word: far as
  0.355 word: farme-
  -0.156 word: federal government
  -0.16 word: feel
  -0.396 word: field
  0.348 word: fight-
  0.343 word: fighting
  -0.141 word: final-
  -0.141 word: finally
  0.372 word: find
  0.034 word: first
  0.143 word: first time
  -0.182 word: five years
  -0.197 word: follo-
  -0.227 word: following
  0.122 word: for
  -0.072 word: for a
  0.17 word: for example
  -0.098 word: for it
  -0.114 word: for our
  -0.232 word: for people
  0.289 word: for this
  -0.219 word: for your
  0.242 word: force
  -0.186 word: forces
  0.41 word: ford
  -0.224 word: foreign policy
  0.132 word: forwa-
  0.132 word: forward
  0.379 word: found
  0.144 word: found-
  -0.157 word: four years
  0.405 word: free
  -0.471 word: freed-
  -0.447 word: freedom
  0.223 word: frien-
  0.044 word: from
  0.233 word: full
  -0.294 word: fully
  0.35 word: fund
  0.243 word: fundi-
  0.243 word: funding
  0.183 word: furth-
  0.305 word: gave
  0.149 word: gener-
  0.249 word: general
  0.264 word: georg-
  0.319 word: germa-
  0.284 word: germany
  -0.125 word: get
  -0.323 word: get it
  -0.336 word: get the
  0.269 word: getti-
  0.269 word: getting
  -0.339 word: give
  0.186 word: given
  -0.276 word: glad
  0.386 word: go to
  0.183 word: going
  -0.338 word: going to
  0.268 word: going up
  0.247 word: gone
  0.378 word: gone up
  -0.181 word: good
  -0.364 word: got
  -0.809 word: got to
  0.123 word: gover-
  -0.193 word: government
  -0.268 word: government is
  0.1 word: governor
  -0.214 word: governor carter
  0.225 word: governor romney
  -0.256 word: grand-
  0.166 word: great
  -0.334 word: great-
  -0.185 word: greatest
  -0.303 word: grow
  0.206 word: guess
  0.377 word: gun
  0.521 word: guns
  -0.136 word: had
  0.148 word: half
  -0.31 word: half years
  -0.196 word: hand
  -0.291 word: hands
  0.228 word: happe-
  0.186 word: happened
  0.155 word: happens
  -0.418 word: hard
  -0.281 word: harde-
  0.256 word: has
  -0.166 word: has been
  -0.179 word: has to
  0.286 word: hasn'-
  0.283 word: hasn't
  0.105 word: have
  0.228 word: have #
  0.107 word: have a
  -0.175 word: have an
  0.185 word: have been
  0.327 word: have cut
  0.186 word: have gone
  -0.224 word: have had
  0.289 word: have said
  0.207 word: have the
  -0.578 word: have to
  -0.101 word: havin-
  -0.101 word: having
  0.207 word: he
  -0.259 word: he has
  0.188 word: he is
  0.309 word: he says
  0.134 word: he was
  0.111 word: he would
  -0.101 word: healt-
  -0.214 word: health
  0.054 word: health care
  -0.151 word: hear
  0.272 word: held
  0.169 word: help
  -0.191 word: helpe-
  -0.191 word: helped
  0.097 word: her
  -0.55 word: here
  0.1 word: high
  0.309 word: highe-
  0.458 word: highest
  0.118 word: hilla-
  0.233 word: hillary
  -0.196 word: him
  -0.038 word: his
  0.265 word: histo-
  0.306 word: history
  -0.206 word: home
  -0.227 word: hope
  -0.18 word: house
  -0.272 word: house and
  0.149 word: housi-
  0.149 word: housing
  -0.291 word: how
  0.391 word: human-
  0.453 word: humanitarian
  0.125 word: hundr-
  0.125 word: hundreds
  0.125 word: hundreds of
  -0.256 word: husba-
  0.332 word: i also
  -0.273 word: i am
  -0.229 word: i can
  0.15 word: i could
  0.488 word: i did
  0.195 word: i didn't
  0.204 word: i do
  -0.13 word: i don't
  0.199 word: i guess
  -0.248 word: i had
  0.209 word: i have
  -0.138 word: i just
  -0.182 word: i know
  -0.368 word: i met
  0.241 word: i might
  0.31 word: i supported
  -0.138 word: i think
  -0.134 word: i thought
  0.169 word: i understand
  0.242 word: i voted
  -0.413 word: i want
  0.166 word: i was
  -0.055 word: i will
  -0.101 word: i'd
  -0.302 word: i'll
  -0.314 word: i'm
  -0.255 word: i'm going
  0.265 word: i'm not
  0.263 word: i'm the
  -0.081 word: i've
  0.157 word: i've been
  -0.197 word: i've got
  -0.298 word: i've had
  -0.175 word: idea
  -0.722 word: if
  -0.175 word: if he
  -0.142 word: if i
  0.321 word: if it
  -0.4 word: if we
  0.248 word: if you
  0.251 word: if you're
  -0.2 word: ii
  0.319 word: illeg-
  0.259 word: illegal
  -0.309 word: impor-
  -0.347 word: important
  0.041 word: in
  0.187 word: in #
  0.37 word: in ####
  0.103 word: in a
  -0.15 word: in fact
  0.322 word: in iraq
  0.12 word: in my
  -0.191 word: in one
  0.12 word: in our
  0.383 word: in place
  0.343 word: in that
  0.113 word: in the
  -0.144 word: in their
  0.239 word: in there
  -0.05 word: in this
  -0.206 word: in your
  -0.251 word: incen-
  0.305 word: inclu-
  0.146 word: including
  -0.094 word: incom-
  0.264 word: incre-
  0.233 word: increase
  0.513 word: increase in
  0.216 word: indep-
  0.45 word: indic-
  0.382 word: indicated
  0.338 word: indus-
  0.099 word: infla-
  0.141 word: inflation
  0.391 word: insta-
  0.166 word: insur-
  0.188 word: insurance
  0.287 word: insurance companies
  0.182 word: intel-
  -0.198 word: inten-
  0.304 word: inter-
  0.268 word: interest
  0.202 word: interest rates
  -0.225 word: interested
  -0.249 word: interested in
  0.284 word: interests
  0.143 word: into
  0.3 word: into our
  0.276 word: inves-
  -0.281 word: invol-
  -0.235 word: involved
  0.1 word: iran
  0.306 word: iraq
  0.087 word: is
  -0.209 word: is a
  0.129 word: is going
  -0.218 word: is just
  -0.138 word: is that
  -0.268 word: is to
  0.282 word: is true
  0.243 word: islan-
  0.35 word: islands
  0.169 word: isn't
  -0.086 word: israe-
  -0.381 word: issue
  -0.207 word: issue-
  -0.268 word: issues
  0.098 word: it
  -0.198 word: it doesn't
  -0.187 word: it has
  0.177 word: it was
  0.193 word: it will
  0.208 word: it would
  0.122 word: it'-
  0.108 word: it's a
  0.342 word: it's been
  0.381 word: it's the
  -0.427 word: its
  0.169 word: japan
  -0.437 word: job
  -0.1 word: john
  -0.276 word: join
  -0.232 word: judge
  -0.313 word: judgm-
  -0.261 word: judgment
  -0.107 word: just
  0.078 word: keep
  -0.19 word: kenne-
  -0.105 word: kennedy
  0.144 word: kille-
  0.105 word: kind
  -0.188 word: kinds
  -0.188 word: kinds of
  -0.305 word: knew
  -0.023 word: know
  0.368 word: know that
  -0.253 word: known
  0.181 word: knows
  0.306 word: korea
  0.222 word: labor
  0.498 word: large-
  0.251 word: largest
  -0.308 word: last
  -0.122 word: lead
  -0.105 word: leade-
  0.23 word: leadi-
  0.23 word: leading
  0.148 word: least
  0.153 word: leave
  0.244 word: leavi-
  0.244 word: leaving
  0.16 word: less
  -0.092 word: let
  0.086 word: let me
  -0.252 word: let's
  -0.235 word: life
  0.184 word: like
  -0.235 word: like a
  0.268 word: like this
  0.16 word: line
  -0.171 word: liste-
  -0.115 word: littl-
  -0.115 word: little
  -0.359 word: lived
  0.151 word: lives
  -0.194 word: livin-
  0.499 word: loans
  -0.242 word: look
  -0.253 word: lost
  -0.084 word: lot
  0.056 word: lot of
  0.21 word: lower
  0.262 word: lowes-
  0.262 word: lowest
  -0.267 word: made
  -0.261 word: made the
  0.189 word: major
  0.321 word: major-
  0.321 word: majority
  -0.266 word: make
  0.266 word: make a
  -0.207 word: makes
  -0.364 word: makin-
  -0.364 word: making
  -0.131 word: man
  0.302 word: many
  0.176 word: many of
  0.224 word: marke-
  0.3 word: marri-
  0.209 word: massi-
  0.152 word: massive
  -0.096 word: may
  0.225 word: mccai-
  -0.261 word: me to
  -0.34 word: mean
  -0.118 word: meet
  -0.245 word: men
  -0.149 word: menti-
  -0.14 word: mentioned
  -0.244 word: messa-
  -0.392 word: met
  0.174 word: mexic-
  0.174 word: mexico
  0.247 word: middl-
  0.258 word: middle
  0.116 word: middle class
  -0.155 word: middle east
  0.161 word: milit-
  0.066 word: military
  0.188 word: milli-
  0.294 word: million
  0.173 word: million people
  -0.188 word: millions
  -0.143 word: millions of
  -0.058 word: minut-
  -0.13 word: minutes
  0.414 word: missi-
  0.242 word: momen-
  0.219 word: money
  0.245 word: month-
  0.182 word: months
  -0.257 word: more
  0.295 word: more and
  0.259 word: more people
  -0.213 word: more than
  0.275 word: mortg-
  -0.295 word: most
  0.303 word: most of
  -0.238 word: mothe-
  -0.195 word: mother
  0.293 word: move
  -0.066 word: much
  0.05 word: my
  0.276 word: my administration
  0.277 word: my campaign
  -0.34 word: my judgment
  -0.212 word: mysel-
  -0.212 word: myself
  -0.16 word: nation
  0.34 word: nations
  0.221 word: nato
  -0.262 word: need
  -0.111 word: need to
  -0.233 word: neede-
  -0.233 word: needed
  -0.136 word: needs
  0.38 word: negot-
  0.25 word: negotiation
  0.296 word: never
  0.106 word: new
  -0.234 word: next
  -0.217 word: night
  0.27 word: nixon
  0.102 word: no
  -0.243 word: no one
  0.117 word: nobody
  -0.232 word: nomin-
  0.496 word: north
  0.189 word: north korea
  -0.192 word: not
  -0.244 word: not been
  -0.383 word: not going
  -0.178 word: not just
  -0.145 word: nothi-
  -0.139 word: nothing
  0.231 word: now
  0.266 word: now for
  0.333 word: now have
  -0.321 word: now that
  0.139 word: nucle-
  0.139 word: nuclear
  -0.035 word: numbe-
  0.321 word: number of
  -0.282 word: number two
  0.125 word: obama-
  0.081 word: of
  -0.228 word: of a
  0.352 word: of all
  0.197 word: of america
  0.252 word: of american
  -0.297 word: of course
  -0.223 word: of dollars
  0.228 word: of energy
  -0.159 word: of his
  0.215 word: of money
  0.084 word: of our
  -0.235 word: of people
  -0.238 word: of state
  0.124 word: of that
  -0.283 word: of the
  0.289 word: of these
  -0.182 word: of this
  0.153 word: of what
  -0.205 word: of which
  -0.227 word: of you
  -0.165 word: of your
  -0.144 word: off
  -0.238 word: off the
  0.186 word: offic-
  0.269 word: office
  0.202 word: often
  0.155 word: oil
  -0.132 word: okay
  -0.434 word: old
  0.182 word: on it
  -0.119 word: on that
  -0.348 word: on the
  -0.138 word: on this
  0.183 word: on to
  -0.177 word: once
  -0.532 word: one
  -0.229 word: one of
  0.176 word: ones
  0.386 word: only
  0.298 word: open borders
  0.423 word: oppon-
  0.136 word: opponent
  -0.341 word: oppor-
  -0.267 word: opportunities
  -0.074 word: opportunity
  0.495 word: oppos-
  0.153 word: opposed
  -0.333 word: or
  0.179 word: or not
  -0.18 word: order to
  0.17 word: organ-
  0.287 word: other
  -0.244 word: other countries
  -0.215 word: our
  0.173 word: our country
  -0.197 word: our economy
  -0.249 word: our nation
  -0.335 word: our troops
  -0.034 word: out
  -0.182 word: out and
  0.254 word: out of
  -0.283 word: out there
  0.197 word: over
  0.227 word: over #
  0.248 word: overt-
  0.301 word: own
  -0.22 word: parti-
  -0.305 word: particular
  -0.149 word: particularly
  -0.268 word: party
  -0.154 word: passe-
  -0.154 word: passed
  0.118 word: past
  0.303 word: pay
  -0.123 word: payin-
  -0.123 word: paying
  -0.243 word: peace
  0.306 word: pensi-
  0.365 word: pension
  -0.255 word: peopl-
  -0.271 word: people
  0.184 word: people are
  -0.155 word: people that
  -0.259 word: people who
  0.212 word: per
  0.307 word: perce-
  0.248 word: percent
  0.146 word: percent of
  0.202 word: permi-
  -0.097 word: place
  0.404 word: place-
  0.349 word: places
  -0.135 word: plan
  -0.267 word: plan is
  -0.301 word: plan that
  -0.235 word: plan to
  0.411 word: plans
  -0.275 word: plant
  0.249 word: plant-
  0.249 word: plants
  -0.128 word: point
  0.288 word: point that
  -0.394 word: point-
  -0.222 word: points
  -0.254 word: polic-
  0.273 word: policies
  -0.387 word: policy
  -0.191 word: polit-
  -0.175 word: poor
  0.278 word: posit-
  0.215 word: position
  -0.284 word: possi-
  -0.375 word: possible
  0.263 word: poten-
  0.267 word: pouri-
  0.267 word: pouring
  -0.171 word: power
  -0.296 word: power-
  0.216 word: premi-
  -0.193 word: prese-
  -0.183 word: presidency
  0.057 word: president
  -0.243 word: president and
  0.283 word: president in
  0.317 word: president's
  -0.257 word: presidents
  0.143 word: press-
  -0.222 word: price-
  -0.221 word: prices
  0.248 word: prima-
  0.173 word: princ-
  0.245 word: priva-
  0.345 word: private
  -0.264 word: proba-
  -0.263 word: probably
  -0.193 word: probl-
  -0.139 word: problem
  0.128 word: proce-
  0.111 word: process
  0.253 word: produ-
  -0.343 word: produce
  0.254 word: production
  0.361 word: products
  0.028 word: progr-
  -0.156 word: programs
  0.221 word: progress
  0.32 word: prope-
  0.461 word: propo-
  0.376 word: proposal
  0.165 word: proposed
  -0.205 word: prosp-
  0.113 word: protect
  -0.273 word: protected
  -0.348 word: providing
  0.195 word: publi-
  0.166 word: quali-
  -0.5 word: quest-
  -0.338 word: question
  -0.136 word: questions
  0.176 word: quick-
  0.197 word: quote
  -0.343 word: raise-
  -0.346 word: raised
  0.313 word: ran
  0.051 word: rate
  0.161 word: rates
  -0.296 word: rathe-
  -0.296 word: rather
  -0.194 word: reagan
  -0.213 word: real
  -0.191 word: reali-
  -0.151 word: reason
  0.354 word: recei-
  0.186 word: recen-
  0.276 word: recom-
  0.13 word: reduc-
  0.363 word: reduced
  0.294 word: reduced the
  -0.29 word: reduction
  0.226 word: refus-
  -0.175 word: regulations
  0.109 word: relat-
  0.165 word: relea-
  0.167 word: release
  0.372 word: relie-
  0.366 word: relief
  0.17 word: relig-
  0.177 word: religious
  0.376 word: repor-
  0.269 word: report
  0.277 word: repre-
  0.047 word: republican
  -0.261 word: republican party
  0.306 word: reque-
  -0.399 word: requi-
  0.22 word: respect to
  -0.22 word: respo-
  -0.228 word: resto-
  -0.225 word: restr-
  -0.181 word: resul-
  0.199 word: retur-
  -0.483 word: right
  0.184 word: right now
  -0.152 word: right to
  0.109 word: right-
  0.117 word: rights
  0.208 word: risin-
  0.208 word: rising
  -0.232 word: risk
  -0.132 word: run
  -0.127 word: runni-
  -0.127 word: running
  0.241 word: russi-
  0.093 word: russia
  -0.28 word: sacri-
  0.285 word: said
  0.144 word: sanct-
  0.174 word: sanctions
  -0.163 word: sanders
  -0.324 word: savin-
  -0.272 word: savings
  -0.283 word: say
  0.134 word: sayin-
  0.134 word: saying
  0.329 word: says
  -0.174 word: school
  0.284 word: schools
  0.484 word: scien-
  -0.183 word: secre-
  -0.15 word: secretary
  -0.186 word: secretary clinton
  -0.243 word: secur-
  -0.235 word: see
  0.24 word: seen
  0.058 word: senat-
  0.273 word: senator
  -0.252 word: senator kennedy
  0.151 word: senator obama
  -0.124 word: senator sanders
  0.261 word: seniors
  -0.214 word: sense
  0.381 word: sent
  -0.199 word: serio-
  -0.173 word: serve-
  -0.239 word: served
  -0.18 word: set
  -0.262 word: seven
  0.302 word: seven-
  -0.437 word: share
  -0.123 word: she
  0.234 word: she doesn't
  -0.194 word: she has
  -0.184 word: she was
  0.153 word: she's
  0.26 word: should
  -0.39 word: should have
  -0.223 word: shouldn't
  -0.251 word: shows
  0.192 word: sign
  0.205 word: signe-
  0.205 word: signed
  -0.278 word: simpl-
  -0.177 word: simply
  0.421 word: since
  0.382 word: since the
  0.34 word: singl-
  0.319 word: single
  0.323 word: six
  0.269 word: size
  -0.167 word: so
  0.093 word: so i
  0.277 word: so many
  -0.19 word: so much
  -0.269 word: so that
  0.144 word: so we
  0.089 word: social security
  -0.244 word: socie-
  -0.244 word: society
  -0.288 word: some
  -0.248 word: some of
  -0.14 word: someb-
  -0.12 word: somebody
  -0.183 word: somet-
  -0.255 word: something
  0.248 word: sourc-
  0.05 word: sovie-
  0.082 word: soviet
  0.2 word: speci-
  0.174 word: speec-
  -0.185 word: spend
  -0.136 word: stand-
  -0.2 word: standing
  -0.224 word: start
  0.071 word: state
  -0.201 word: state-
  0.078 word: states
  0.302 word: steel
  -0.16 word: stood
  0.479 word: stop
  0.284 word: stori-
  0.285 word: stories
  -0.224 word: strat-
  -0.169 word: street
  -0.03 word: stren-
  -0.195 word: strength
  -0.277 word: stron-
  -0.23 word: strong
  0.299 word: submi-
  0.198 word: subst-
  -0.448 word: succe-
  -0.17 word: such
  0.086 word: suppo-
  -0.243 word: support
  0.434 word: supported
  -0.182 word: supposed
  -0.182 word: supposed to
  -0.275 word: take a
  0.372 word: taken
  -0.457 word: takes
  -0.112 word: takin-
  -0.112 word: taking
  -0.158 word: talk
  -0.213 word: talki-
  -0.213 word: talking
  -0.118 word: talking about
  -0.193 word: talks
  -0.259 word: talks about
  -0.125 word: tax
  -0.373 word: tax cut
  0.213 word: tax increase
  0.124 word: tax relief
  -0.071 word: taxes
  0.131 word: tell
  -0.181 word: ten
  0.146 word: term
  -0.051 word: than
  -0.197 word: than #
  0.152 word: than we
  -0.294 word: thank
  -0.2 word: thank you
  0.031 word: that
  -0.14 word: that are
  0.174 word: that can
  0.095 word: that he
  0.194 word: that i
  0.359 word: that the
  -0.351 word: that they
  0.314 word: that this
  -0.157 word: that uh
  0.141 word: that we
  -0.239 word: that when
  -0.092 word: that will
  -0.385 word: that you
  0.032 word: that'-
  -0.022 word: that's
  0.493 word: that's exactly
  0.331 word: that's going
  -0.14 word: that's the
  -0.19 word: that's what
  -0.088 word: that's why
  -0.047 word: the
  -0.18 word: the #
  -0.478 word: the american
  -0.31 word: the best
  -0.23 word: the campaign
  0.277 word: the case
  0.135 word: the congress
  -0.157 word: the constitution
  -0.347 word: the cost
  0.171 word: the country
  -0.238 word: the deficit
  0.188 word: the economic
  0.189 word: the economy
  0.419 word: the first
  0.087 word: the future
  -0.148 word: the government
  0.21 word: the great
  0.365 word: the highest
  -0.136 word: the issue
  0.253 word: the largest
  0.22 word: the lowest
  -0.128 word: the middle
  -0.189 word: the most
  0.133 word: the national
  -0.243 word: the new
  -0.453 word: the next
  0.181 word: the number
  0.16 word: the ones
  0.309 word: the only
  0.138 word: the past
  -0.276 word: the people
  0.338 word: the president
  0.291 word: the president's
  -0.157 word: the question
  -0.188 word: the right
  0.146 word: the senate
  0.104 word: the soviet
  -0.24 word: the time
  0.294 word: the trump
  -0.205 word: the two
  -0.238 word: the united
  -0.101 word: the very
  0.385 word: the wall
  0.217 word: the war
  -0.151 word: the way
  0.254 word: the whole
  0.196 word: the world
  -0.385 word: their
  -0.147 word: them
  -0.144 word: them to
  -0.216 word: then
  0.175 word: there
  0.181 word: there is
  0.164 word: there was
  -0.086 word: there's
  -0.05 word: there-
  -0.381 word: these
  -0.17 word: these are
  0.041 word: they
  0.322 word: they didn't
  -0.292 word: they have
  -0.217 word: they said
  -0.215 word: they were
  0.125 word: they're
  0.259 word: thing that
  0.055 word: thing-
  0.056 word: things
  0.146 word: things that
  0.087 word: think
  -0.163 word: think that
  0.238 word: think that's
  0.134 word: think we
  -0.183 word: think-
  -0.168 word: third
  -0.181 word: this
  0.228 word: this administration
  -0.185 word: this country
  0.352 word: this president
  0.341 word: this year
  -0.16 word: those who
  -0.519 word: thoug-
  -0.138 word: though
  -0.364 word: thought
  0.169 word: thous-
  0.087 word: thousands
  0.092 word: thousands of
  -0.132 word: three
  0.169 word: throu-
  0.046 word: through
  -0.037 word: time
  0.198 word: time in
  -0.235 word: times
  -0.315 word: to
  -0.186 word: to a
  0.031 word: to be
  -0.24 word: to bring
  0.22 word: to build
  -0.187 word: to continue
  -0.171 word: to cut
  -0.094 word: to deal
  0.233 word: to defend
  -0.062 word: to do
  0.239 word: to find
  0.058 word: to get
  -0.129 word: to give
  -0.277 word: to go
  -0.078 word: to have
  0.148 word: to help
  -0.14 word: to me
  0.194 word: to move
  0.148 word: to pay
  0.164 word: to protect
  -0.074 word: to see
  -0.215 word: to spend
  0.337 word: to stop
  -0.154 word: to take
  0.127 word: to the
  -0.326 word: to use
  -0.192 word: to what
  -0.176 word: to work
  0.14 word: today
  -0.298 word: tonig-
  -0.293 word: tonight
  -0.189 word: too
  0.281 word: took
  0.146 word: total-
  -0.32 word: tough
  0.189 word: tough-
  -0.262 word: trade
  0.31 word: treat-
  0.232 word: treme-
  0.216 word: tremendous
  0.082 word: trill-
  0.179 word: trillion
  0.214 word: trillion dollars
  -0.199 word: troub-
  0.427 word: true
  -0.308 word: truma-
  0.077 word: trump
  0.095 word: tryin-
  0.095 word: trying
  0.178 word: twice
  -0.106 word: two
  0.269 word: uh i
  0.471 word: under
  0.138 word: under-
  0.067 word: understand
  0.186 word: understand that
  0.186 word: unemp-
  0.271 word: unemployment
  0.242 word: unfor-
  -0.21 word: unite-
  -0.204 word: united
  -0.313 word: united states
  -0.386 word: until
  0.248 word: up
  -0.18 word: up and
  -0.138 word: upon
  -0.245 word: us
  0.209 word: us in
  -0.115 word: us to
  0.185 word: use
  0.296 word: used
  0.234 word: using
  -0.147 word: very
  0.374 word: vetoe-
  0.356 word: vetoed
  -0.16 word: view
  -0.274 word: visit-
  0.246 word: vote
  -0.266 word: vote for
  0.3 word: wages
  0.095 word: wall
  -0.342 word: want
  -0.094 word: want to
  -0.22 word: wante-
  -0.22 word: wanted
  0.357 word: wants
  0.328 word: wants to
  -0.153 word: war
  -0.295 word: war ii
  0.283 word: war in
  -0.359 word: wars
  -0.119 word: was
  0.197 word: was going
  0.091 word: was in
  -0.355 word: was not
  0.176 word: wasn'-
  0.165 word: wasn't
  0.151 word: watch-
  -0.228 word: water
  -0.199 word: way that
  -0.233 word: ways
  -0.357 word: we all
  -0.119 word: we are
  -0.437 word: we can
  -0.214 word: we can't
  -0.234 word: we cannot
  -0.151 word: we could
  0.183 word: we don't
  -0.236 word: we get
  0.134 word: we got
  -0.081 word: we have
  0.205 word: we now
  0.133 word: we ought
  0.114 word: we should
  0.229 word: we were
  -0.243 word: we'-
  -0.26 word: we'll
  0.402 word: we're
  -0.663 word: we're going
  -0.252 word: we're not
  0.186 word: we've
  -0.431 word: we've been
  -0.063 word: we've got
  0.152 word: wealt-
  0.202 word: wealthy
  -0.048 word: weapo-
  0.287 word: week
  -0.206 word: weeks
  0.094 word: well
  -0.228 word: well as
  0.287 word: went
  0.173 word: were
  -0.05 word: what
  0.194 word: what he
  -0.197 word: what i
  -0.128 word: what we
  0.162 word: when
  0.33 word: when i
  0.288 word: when you
  0.111 word: where
  -0.134 word: wheth-
  -0.134 word: whether
  0.224 word: which
  0.276 word: which they
  0.317 word: which would
  0.309 word: while
  0.215 word: who
  -0.16 word: who are
  0.122 word: who has
  -0.225 word: who have
  0.192 word: who's
  -0.097 word: whole
  -0.146 word: why
  -0.295 word: will
  -0.172 word: will have
  -0.221 word: will not
  0.25 word: willi-
  0.191 word: willing
  -0.11 word: with
  0.274 word: with respect
  -0.309 word: with that
  0.432 word: with the
  0.29 word: withi-
  0.29 word: within
  -0.213 word: woman
  0.209 word: women
  -0.115 word: won't
  -0.151 word: wonde-
  -0.133 word: wonderful
  -0.135 word: words
  -0.232 word: work
  0.149 word: worke-
  0.095 word: workers
  0.095 word: worki-
  0.099 word: working
  -0.281 word: world
  -0.34 word: world war
  0.206 word: worst
  -0.12 word: would
  -0.301 word: would also
  -0.109 word: would be
  -0.085 word: wrong
  0.479 word: year
  -0.224 word: years
  -0.245 word: years ago
  -0.253 word: years of
  0.255 word: yes
  0.071 word: you
  0.194 word: you are
  0.195 word: you can
  -0.207 word: you can't
  -0.147 word: you do
  0.179 word: you had
  0.356 word: you look
  0.205 word: you said
  -0.178 word: you should
  -0.158 word: you to
  0.178 word: you will
  0.077 word: you'r-
  0.044 word: you're
  0.082 word: young
  0.116 word: your
  0.303 word: your taxes
  """
