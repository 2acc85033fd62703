/// What features and words add to the check-worthiness of a sentence; a line is a weight and a name.
///
/// Learnt on ClaimBuster (GPL-3 repository; debates of US presidential elections) and CLEF
/// CheckThat! 2019 task 1 (free for research); only these weights are kept. Made by
/// `factdesk-bench train-worth --items FILE --gold FILE … --out FILE`: do not edit.
let worthWeightTable: StaticString = """
  -2.046 bias
  0.254 number word
  0.461 large number
  1.491 percentage
  0.316 money
  0.239 unit
  -0.066 time unit
  0.521 comparison
  0.484 superlative
  0.302 change
  0.485 past
  -0.011 perfect
  -0.165 present
  -0.315 modal
  -0.283 future
  -0.618 obligation
  -0.339 desire
  -0.44 belief
  -0.573 praise
  -0.341 blame
  -0.681 first person
  0.106 we
  -0.136 address
  0.355 third person
  0.222 politeness
  0.001 negation
  0.183 absolute
  0.155 quantifier
  0.254 institution
  0.456 people counted
  0.393 issue
  0.585 law
  0.334 speech
  0.364 report
  0.155 causation
  0.205 past time
  0.24 present time
  0.064 place
  -0.415 vague
  -0.305 appeal
  -0.308 atmosphere
  0.2 number
  0.462 year
  0.319 exact number
  0.101 name
  0.138 full name
  0.378 acronym
  0.613 past event
  0.031 adverb
  0.149 ongoing event
  -1.423 question
  -0.016 exclamation
  0.086 unfinished
  -0.093 comma
  -0.07 short
  0.428 length
  0.339 quantity
  0.549 quantities
  0.108 name and past
  0.141 name and present
  0.104 first person and past
  0.183 first person and law
  -0.21 first person and belief
  0.061 negated past
  -0.39 modal or future alone
  -0.489 begins with a question word
  -0.249 begins with an address
  -0.165 begins with first person
  -0.527 begins with politeness
  -0.607 nothing to check
  -0.59 speaker asks
  -0.371 new turn
  -0.009 follows a question
  0.056 follows a quantity
  0.215 follows a short sentence
  0.567 word: #
  -0.204 word: # #
  -0.094 word: # a
  0.238 word: # billion
  0.227 word: # cents
  -0.236 word: # century
  0.123 word: # countries
  0.12 word: # e
  -0.22 word: # million
  -0.151 word: # of
  -0.276 word: # percent
  0.225 word: # to
  0.27 word: ####
  -0.045 word: a
  0.062 word: a #
  -0.171 word: a balanced
  -0.248 word: a better
  -0.157 word: a billion
  0.104 word: a bipartisan
  -0.17 word: a chance
  -0.08 word: a deal
  -0.151 word: a different
  -0.062 word: a good
  -0.124 word: a great
  -0.142 word: a hundred
  0.154 word: a job
  0.201 word: a large
  0.144 word: a long
  -0.245 word: a look
  0.041 word: a lot
  0.191 word: a million
  -0.057 word: a new
  0.088 word: a number
  -0.188 word: a plan
  -0.164 word: a president
  -0.142 word: a question
  -0.195 word: a responsible
  0.398 word: a single
  -0.174 word: a strong
  0.189 word: a subpoena
  -0.23 word: a tax
  0.14 word: a trillion
  -0.166 word: a very
  -0.113 word: a way
  0.182 word: a week
  -0.348 word: a whole
  -0.147 word: a woman
  -0.133 word: a world
  0.362 word: a year
  0.12 word: able
  0.131 word: able to
  0.138 word: abort-
  0.217 word: abortions
  -0.263 word: about
  0.054 word: about #
  0.304 word: about a
  0.209 word: about four
  0.139 word: about me
  -0.138 word: about the
  -0.115 word: about this
  0.166 word: about two
  -0.023 word: absol-
  -0.113 word: absolutely
  -0.151 word: acces-
  -0.181 word: access
  -0.092 word: accom-
  0.198 word: accor-
  0.123 word: according
  0.117 word: according to
  0.11 word: accou-
  0.416 word: accus-
  -0.13 word: acros-
  -0.13 word: across
  -0.066 word: across the
  0.059 word: action
  -0.281 word: activ-
  -0.146 word: activity
  0.124 word: actua-
  0.1 word: actually
  0.081 word: add
  -0.082 word: addre-
  -0.179 word: adequ-
  0.269 word: admin-
  0.209 word: administration
  -0.101 word: administration has
  0.12 word: admir-
  0.184 word: admis-
  0.184 word: admission
  0.105 word: adopt-
  0.191 word: adopted
  -0.238 word: advan-
  -0.099 word: advantage
  0.113 word: advis-
  0.053 word: advoc-
  0.143 word: advocated
  0.079 word: afford
  -0.103 word: affordable
  -0.119 word: affordable care
  -0.116 word: afgha-
  0.194 word: afric-
  0.19 word: africa
  0.06 word: after
  0.189 word: after getting
  0.136 word: after that
  0.182 word: after the
  -0.261 word: again
  -0.212 word: again and
  0.33 word: again-
  0.33 word: against
  0.178 word: against it
  0.443 word: against the
  0.167 word: against us
  0.202 word: agenc-
  0.152 word: agency
  -0.156 word: aggre-
  -0.166 word: agree
  -0.238 word: agree with
  0.072 word: agree-
  0.117 word: agreement
  0.225 word: agreement with
  0.12 word: agric-
  0.242 word: agricultural
  0.18 word: ahead
  0.223 word: aid
  0.13 word: air
  0.139 word: air force
  -0.096 word: alepp-
  -0.096 word: aleppo
  0.201 word: align-
  -0.228 word: all
  0.112 word: all americans
  -0.163 word: all kinds
  0.192 word: all over
  0.052 word: all the
  0.256 word: all time
  0.123 word: allia-
  0.124 word: allies
  -0.119 word: allow-
  0.121 word: almos-
  0.121 word: almost
  0.054 word: along
  0.175 word: along with
  0.047 word: alrea-
  0.047 word: already
  0.087 word: also
  -0.164 word: alter-
  -0.163 word: alternative
  0.24 word: altho-
  0.24 word: although
  -0.332 word: am
  0.106 word: am going
  0.091 word: am not
  -0.186 word: ameri-
  -0.365 word: america
  -0.106 word: america and
  -0.091 word: america's
  0.134 word: american
  0.201 word: american history
  -0.278 word: american people
  0.04 word: americans
  0.179 word: americans are
  0.206 word: americans have
  0.204 word: amnes-
  0.204 word: amnesty
  0.093 word: among
  0.111 word: amoun-
  0.216 word: an all
  -0.144 word: and
  -0.434 word: and a
  -0.151 word: and again
  -0.217 word: and and
  -0.11 word: and at
  -0.171 word: and for
  0.2 word: and frankly
  0.154 word: and frisk
  -0.073 word: and he
  0.079 word: and i
  -0.068 word: and i'll
  0.171 word: and if
  0.18 word: and in
  0.071 word: and it's
  -0.127 word: and let's
  -0.163 word: and make
  0.157 word: and many
  0.074 word: and more
  -0.274 word: and my
  -0.155 word: and not
  -0.109 word: and one
  0.223 word: and other
  -0.065 word: and our
  0.096 word: and put
  -0.311 word: and said
  -0.116 word: and say
  0.125 word: and senator
  -0.06 word: and so
  0.143 word: and that
  -0.199 word: and that's
  -0.054 word: and the
  -0.121 word: and then
  0.132 word: and there's
  -0.041 word: and they
  -0.372 word: and they're
  0.154 word: and those
  -0.386 word: and to
  0.109 word: and we
  -0.097 word: and we'll
  0.369 word: and we're
  -0.349 word: and we've
  -0.182 word: and what
  -0.117 word: and will
  -0.228 word: and with
  0.33 word: and you
  0.214 word: annou-
  0.108 word: announced
  -0.299 word: anoth-
  -0.299 word: another
  -0.175 word: answe-
  -0.169 word: answer
  0.425 word: any
  -0.089 word: anybo-
  -0.145 word: anybody
  0.089 word: anymo-
  0.089 word: anymore
  0.138 word: anyon-
  0.155 word: anyone
  -0.115 word: apolo-
  -0.124 word: apology
  -0.097 word: applause
  0.085 word: appoi-
  0.103 word: appro-
  -0.138 word: appropriate
  0.17 word: arab
  0.286 word: are
  0.087 word: are a
  -0.152 word: are all
  0.215 word: are doing
  0.151 word: are getting
  -0.214 word: are in
  -0.227 word: are not
  0.199 word: are now
  0.148 word: are on
  -0.129 word: are people
  0.184 word: are pouring
  -0.121 word: are some
  -0.111 word: are you
  -0.095 word: area
  -0.163 word: areas
  -0.219 word: argum-
  0.229 word: arkan-
  0.152 word: arkansas
  0.282 word: arms control
  -0.143 word: aroun-
  -0.143 word: around
  0.128 word: around the
  0.457 word: as a
  0.104 word: as an
  -0.156 word: as far
  0.172 word: as i
  0.205 word: as it
  0.216 word: as many
  0.198 word: as much
  0.148 word: as president
  -0.141 word: as the
  0.102 word: as we
  0.185 word: as you
  -0.226 word: ask
  -0.118 word: ask you
  -0.376 word: asked
  -0.079 word: askin-
  -0.079 word: asking
  0.141 word: assad
  0.1 word: assis-
  -0.194 word: assum-
  0.087 word: at
  -0.219 word: at #
  0.381 word: at all
  0.271 word: at an
  -0.063 word: at home
  0.158 word: at least
  -0.317 word: at the
  0.064 word: at this
  -0.126 word: attack
  0.203 word: autho-
  0.164 word: auto
  0.271 word: autom-
  0.23 word: automobile
  0.202 word: avera-
  0.275 word: average
  0.177 word: aware
  -0.212 word: away
  0.174 word: away from
  -0.125 word: back
  -0.196 word: back in
  0.145 word: back into
  -0.202 word: back to
  -0.208 word: balan-
  -0.102 word: balance
  -0.125 word: balanced budget
  0.323 word: bankr-
  -0.153 word: barac-
  -0.153 word: barack
  -0.106 word: barack obama
  -0.202 word: based
  -0.158 word: based on
  0.144 word: basic-
  0.144 word: basically
  0.126 word: battl-
  -0.492 word: be
  -0.087 word: be a
  -0.04 word: be able
  0.193 word: be better
  0.075 word: be done
  -0.109 word: be the
  -0.128 word: beaut-
  -0.103 word: beautiful
  0.142 word: because he
  0.217 word: because i
  0.058 word: because it
  -0.109 word: because of
  -0.116 word: because the
  -0.282 word: because they
  0.111 word: because this
  -0.194 word: because we
  0.147 word: because you
  -0.108 word: becom-
  -0.183 word: become
  0.259 word: been
  0.133 word: been taken
  0.21 word: been the
  -0.051 word: befor-
  -0.051 word: before
  0.097 word: before the
  -0.092 word: begin
  -0.156 word: begin-
  -0.15 word: beginning
  0.265 word: begun
  0.271 word: begun to
  0.071 word: behin-
  0.071 word: behind
  0.027 word: being
  -0.153 word: belie-
  0.099 word: believe
  -0.129 word: believe in
  0.135 word: believe me
  -0.231 word: believe that
  0.1 word: believe the
  -0.257 word: believed
  0.114 word: believes
  0.133 word: below
  -0.122 word: benef-
  -0.294 word: benefit
  0.162 word: benefits
  -0.503 word: best
  0.139 word: best way
  -0.225 word: bette-
  -0.225 word: better
  -0.103 word: better job
  -0.122 word: betwe-
  -0.122 word: between
  0.149 word: between the
  -0.048 word: big
  0.151 word: bigge-
  0.185 word: biggest
  0.284 word: bill
  0.295 word: bill that
  0.031 word: billi-
  0.154 word: billion
  0.209 word: billion a
  -0.191 word: billion to
  -0.197 word: billions
  -0.117 word: billions and
  -0.162 word: billions of
  -0.106 word: bin
  -0.106 word: bin laden
  0.308 word: bipar-
  0.168 word: bipartisan
  0.345 word: birth
  -0.176 word: birth-
  0.16 word: bit
  0.262 word: black
  -0.213 word: bombe-
  0.372 word: borde-
  0.112 word: border
  0.394 word: borders
  -0.123 word: born
  0.204 word: bosni-
  0.204 word: bosnia
  0.176 word: both
  0.188 word: both parties
  0.187 word: botto-
  0.187 word: bottom
  0.06 word: break
  -0.153 word: bring
  -0.131 word: bring the
  -0.189 word: bring-
  -0.14 word: bringing
  0.296 word: broke
  0.357 word: budge-
  0.155 word: budget
  0.157 word: budgets
  -0.098 word: build a
  -0.151 word: build-
  -0.08 word: building
  -0.143 word: built
  0.176 word: burea-
  0.22 word: burge-
  0.22 word: burger
  0.231 word: burger court
  0.086 word: busin-
  0.087 word: business
  0.12 word: businesses
  0.157 word: businesses and
  -0.079 word: but
  -0.189 word: but because
  0.139 word: but i'm
  0.13 word: but it
  0.092 word: but let
  -0.161 word: but the
  0.105 word: but to
  -0.259 word: but we
  0.14 word: but what
  0.347 word: by
  0.333 word: by a
  0.203 word: by and
  0.095 word: by our
  -0.239 word: by the
  0.273 word: calif-
  0.273 word: california
  0.119 word: call
  -0.188 word: calle-
  -0.188 word: called
  -0.248 word: came
  -0.143 word: came to
  0.259 word: campa-
  0.151 word: campaign
  -0.597 word: can
  0.097 word: can be
  -0.089 word: can do
  -0.104 word: can have
  0.16 word: can take
  -0.261 word: can't
  0.102 word: canad-
  0.096 word: canada
  0.22 word: cance-
  -0.224 word: canno-
  -0.224 word: cannot
  -0.116 word: capab-
  -0.278 word: card
  -0.123 word: care
  -0.119 word: care act
  -0.121 word: care for
  0.157 word: care system
  -0.178 word: carte-
  -0.246 word: carter
  0.082 word: case
  0.195 word: case of
  0.162 word: castr-
  0.164 word: castro
  -0.133 word: catas-
  0.18 word: caucu-
  0.21 word: caucus
  0.222 word: cent
  0.185 word: centr-
  0.165 word: central
  0.275 word: cents
  -0.22 word: centu-
  -0.293 word: century
  -0.124 word: certa-
  0.16 word: certain
  -0.28 word: certainly
  -0.166 word: chall-
  -0.148 word: challenges
  -0.16 word: chanc-
  -0.13 word: chance
  0.206 word: chang-
  0.14 word: change
  -0.3 word: chara-
  -0.188 word: charg-
  -0.185 word: charge
  0.162 word: chief-
  0.162 word: chiefs
  -0.163 word: child
  -0.19 word: child-
  -0.177 word: children
  -0.041 word: china
  0.209 word: chine-
  0.209 word: chinese
  -0.121 word: choic-
  -0.053 word: choice
  -0.067 word: choices
  -0.096 word: choos-
  -0.086 word: choose
  -0.158 word: churc-
  0.094 word: circu-
  -0.177 word: citie-
  -0.177 word: cities
  -0.102 word: citiz-
  -0.182 word: citizens
  0.146 word: city
  0.238 word: civil
  -0.176 word: civil-
  0.168 word: claim
  0.191 word: class families
  -0.105 word: class-
  -0.129 word: clear
  0.162 word: clint-
  0.096 word: clinton
  -0.171 word: coal
  0.22 word: cocai-
  0.22 word: cocaine
  0.173 word: colla-
  0.428 word: colle-
  0.321 word: college
  -0.164 word: comba-
  -0.164 word: combat
  0.175 word: come
  0.108 word: come into
  0.102 word: come up
  -0.169 word: comes
  0.122 word: comin-
  0.122 word: coming
  -0.094 word: comme-
  0.153 word: commi-
  0.215 word: commission
  -0.088 word: commitment
  -0.149 word: commitment to
  -0.103 word: committee
  -0.207 word: commu-
  -0.108 word: communities
  -0.254 word: community
  -0.249 word: compa-
  0.086 word: companies
  -0.106 word: company
  -0.291 word: compe-
  0.125 word: compl-
  0.136 word: complete
  0.127 word: completely
  0.286 word: compr-
  0.198 word: comprehensive
  0.182 word: compu-
  -0.143 word: conce-
  -0.257 word: concerned
  -0.132 word: concerned about
  0.084 word: concl-
  0.107 word: concluded
  0.264 word: condi-
  0.217 word: conditions
  0.15 word: confi-
  -0.109 word: confl-
  -0.087 word: conflict
  -0.103 word: congress
  0.205 word: congress and
  -0.323 word: conse-
  -0.11 word: consequences
  -0.162 word: conservative
  -0.175 word: considered
  -0.183 word: constitution
  -0.183 word: conte-
  -0.235 word: conti-
  -0.165 word: continue
  -0.1 word: continue to
  -0.142 word: continued
  0.111 word: contr-
  0.219 word: contract
  0.151 word: contrast
  -0.132 word: contributions
  0.069 word: control
  -0.401 word: conve-
  -0.138 word: conventional
  0.188 word: corporate
  -0.199 word: corporations
  -0.424 word: cost
  -0.209 word: cost of
  0.175 word: costs
  -0.254 word: could
  -0.064 word: could be
  -0.168 word: could have
  0.143 word: count-
  0.475 word: countries
  -0.217 word: country
  -0.105 word: country and
  0.113 word: country that
  0.17 word: country to
  -0.251 word: cours-
  -0.25 word: course
  0.116 word: course of
  0.109 word: court
  0.25 word: cover
  0.041 word: cover-
  0.074 word: coverage
  -0.04 word: creat-
  -0.094 word: create
  0.09 word: created
  -0.187 word: credi-
  -0.172 word: credit
  0.13 word: crimes
  0.143 word: crimi-
  0.092 word: criminal
  0.102 word: criminal justice
  0.421 word: crisi-
  0.421 word: crisis
  -0.301 word: criti-
  -0.086 word: cross-
  0.184 word: cuba
  0.383 word: curre-
  0.259 word: currency
  0.134 word: cut
  -0.197 word: cut in
  0.279 word: cut taxes
  0.221 word: cut the
  -0.313 word: cuts
  -0.142 word: cutti-
  -0.142 word: cutting
  -0.153 word: damag-
  -0.064 word: dange-
  -0.125 word: dangerous
  -0.139 word: daugh-
  -0.287 word: day
  -0.09 word: days
  -0.248 word: deal
  -0.247 word: deal with
  -0.111 word: deali-
  -0.051 word: debat-
  -0.053 word: debate
  0.161 word: debt
  0.176 word: debun-
  0.176 word: debunked
  0.138 word: decad-
  0.098 word: decades
  -0.196 word: decen-
  -0.125 word: decent
  -0.121 word: decide
  0.039 word: decis-
  0.195 word: decision
  -0.151 word: decisions
  0.374 word: decli-
  0.267 word: deduc-
  0.158 word: deductions
  -0.102 word: defea-
  -0.118 word: defeat
  0.388 word: defen-
  0.213 word: defend
  0.194 word: defense
  0.177 word: defense budget
  0.196 word: defense spending
  0.104 word: defic-
  0.181 word: deficit
  0.128 word: deliv-
  -0.037 word: democ-
  -0.076 word: democrat
  -0.121 word: democratic
  -0.257 word: democratic congress
  -0.222 word: democratic president
  0.097 word: democrats
  -0.181 word: demon-
  0.189 word: deny
  0.14 word: department
  -0.17 word: depen-
  0.172 word: deplo-
  0.191 word: deployed
  -0.166 word: descr-
  0.215 word: desig-
  0.154 word: destr-
  0.102 word: destroy
  0.113 word: destroyed
  0.128 word: detai-
  0.15 word: detail
  -0.249 word: deter-
  -0.105 word: devel-
  0.16 word: dicta-
  0.35 word: did
  0.332 word: did not
  0.213 word: did vote
  0.264 word: didn'-
  0.414 word: didn't
  0.204 word: didn't know
  0.145 word: didn't want
  -0.239 word: diffe-
  -0.09 word: differences
  -0.123 word: different
  -0.321 word: diffi-
  -0.201 word: difficult
  -0.178 word: difficulties
  0.161 word: diplomatic
  0.096 word: direc-
  0.187 word: directed
  -0.176 word: disap-
  0.083 word: disaster
  -0.154 word: discr-
  -0.157 word: discu-
  0.122 word: diver-
  -0.142 word: divid-
  -0.254 word: divided
  0.207 word: divis-
  0.039 word: do
  -0.103 word: do a
  -0.103 word: do believe
  -0.106 word: do have
  -0.242 word: do is
  0.046 word: do it
  0.191 word: do so
  -0.058 word: do that
  0.27 word: do think
  0.145 word: do with
  0.201 word: do you
  0.254 word: does
  -0.076 word: doesn't
  0.136 word: doesn't have
  -0.076 word: doesn-
  0.091 word: doing
  -0.092 word: doing it
  0.187 word: doing that
  0.025 word: dolla-
  -0.125 word: dollar
  0.059 word: dollars
  0.112 word: dollars in
  -0.182 word: domin-
  -0.241 word: don't
  -0.115 word: don't believe
  -0.126 word: don't even
  0.275 word: don't have
  0.103 word: don't think
  0.111 word: donal-
  0.101 word: donald
  0.225 word: donald has
  0.367 word: done
  0.262 word: done it
  0.552 word: doubl-
  0.17 word: double
  0.311 word: doubled
  -0.13 word: doubt
  0.287 word: down
  0.178 word: down and
  -0.124 word: down in
  -0.139 word: down the
  -0.182 word: down to
  0.148 word: drama-
  0.215 word: dramatically
  0.146 word: drive-
  0.194 word: drug
  -0.086 word: drugs
  -0.032 word: durin-
  -0.032 word: during
  0.142 word: e
  0.111 word: e mails
  0.076 word: each
  0.071 word: earli-
  0.073 word: earlier
  0.118 word: early
  -0.125 word: earth
  -0.192 word: east
  -0.197 word: econo-
  0.051 word: economic
  0.187 word: economists
  -0.245 word: economy
  -0.295 word: educa-
  -0.245 word: education
  -0.231 word: education and
  0.117 word: effec-
  -0.196 word: effect
  0.191 word: effective
  0.122 word: eight
  0.189 word: eight years
  0.145 word: eithe-
  0.145 word: either
  0.083 word: elect-
  -0.112 word: elected
  0.031 word: election
  0.15 word: elections
  -0.3 word: else
  0.11 word: embar-
  0.337 word: embas-
  0.115 word: emplo-
  0.137 word: end
  0.208 word: ended
  0.259 word: endor-
  0.186 word: endorsed
  0.073 word: energ-
  0.146 word: energy
  -0.067 word: enfor-
  -0.091 word: enoug-
  -0.091 word: enough
  0.131 word: ensur-
  0.268 word: enter-
  0.229 word: enterprise
  -0.172 word: entit-
  -0.145 word: equal
  -0.236 word: equip-
  -0.147 word: espec-
  -0.147 word: especially
  -0.136 word: essen-
  -0.191 word: essential
  -0.085 word: europ-
  -0.149 word: europe
  0.408 word: even
  -0.134 word: event-
  0.34 word: ever
  -0.134 word: ever seen
  -0.056 word: every
  0.169 word: every other
  -0.083 word: every single
  0.118 word: every time
  -0.082 word: every-
  -0.112 word: everybody
  -0.062 word: everyone
  0.13 word: everything
  0.103 word: evide-
  0.173 word: exact-
  0.173 word: exactly
  0.171 word: exactly what
  0.078 word: examp-
  0.129 word: example
  -0.134 word: example of
  0.206 word: excep-
  0.213 word: except
  0.1 word: execu-
  0.146 word: exemp-
  -0.16 word: exist
  0.088 word: expec-
  0.175 word: expensive
  -0.035 word: exper-
  -0.164 word: experience
  0.142 word: explo-
  0.266 word: expor-
  0.178 word: exports
  -0.091 word: extre-
  -0.129 word: extreme
  -0.102 word: extremely
  -0.099 word: fact
  -0.047 word: fact that
  -0.285 word: facto-
  -0.167 word: factories
  -0.143 word: facts
  0.153 word: faile-
  0.153 word: failed
  0.161 word: failed to
  0.153 word: failu-
  -0.187 word: fair
  0.125 word: fair to
  0.116 word: false
  -0.223 word: famil-
  -0.482 word: families
  0.2 word: family
  -0.141 word: fanta-
  0.087 word: far
  -0.137 word: far as
  0.179 word: farm
  0.314 word: farme-
  0.22 word: farmer
  0.107 word: farmers
  0.154 word: favor of
  -0.129 word: federal government
  -0.162 word: feel
  -0.182 word: feeli-
  -0.101 word: felt
  -0.337 word: field
  0.192 word: fifte-
  -0.055 word: fight
  0.307 word: fight-
  0.305 word: fighting
  0.13 word: figure out
  0.102 word: final
  -0.113 word: final-
  -0.113 word: finally
  0.08 word: finan-
  0.173 word: financial crisis
  0.33 word: find
  -0.114 word: fine
  0.039 word: first
  0.123 word: first in
  -0.085 word: first of
  0.26 word: first president
  0.151 word: first time
  -0.191 word: five years
  -0.118 word: floor
  -0.176 word: focus on
  -0.19 word: follo-
  -0.247 word: following
  0.099 word: for
  -0.073 word: for a
  -0.215 word: for about
  -0.098 word: for america
  0.163 word: for example
  0.192 word: for free
  -0.162 word: for freedom
  -0.092 word: for it
  0.136 word: for one
  -0.121 word: for our
  -0.245 word: for people
  0.223 word: for this
  0.183 word: for two
  -0.123 word: for us
  -0.147 word: for what
  -0.199 word: for your
  0.215 word: force
  -0.168 word: forces
  0.379 word: ford
  -0.057 word: forei-
  -0.057 word: foreign
  -0.169 word: foreign policy
  -0.158 word: form
  0.102 word: forme-
  0.067 word: former
  -0.106 word: fortu-
  0.136 word: forwa-
  0.136 word: forward
  0.106 word: fough-
  0.106 word: fought
  0.346 word: found
  0.151 word: found-
  -0.079 word: four
  0.22 word: four times
  -0.157 word: four years
  0.162 word: fox
  0.09 word: frankly
  0.371 word: free
  -0.416 word: freed-
  -0.395 word: freedom
  0.177 word: frien-
  0.11 word: friend
  0.096 word: friends
  0.154 word: frisk
  0.063 word: from
  -0.159 word: from #
  -0.106 word: from a
  0.213 word: full
  -0.249 word: fully
  0.325 word: fund
  -0.13 word: funda-
  -0.122 word: fundamental
  0.213 word: fundi-
  0.213 word: funding
  -0.124 word: funds
  0.139 word: furth-
  0.139 word: further
  0.142 word: gadha-
  0.143 word: gadhafi
  0.148 word: gains
  0.193 word: gas
  0.205 word: gave
  -0.195 word: gdp
  0.127 word: gener-
  0.188 word: general
  0.137 word: gentl-
  0.218 word: georg-
  0.099 word: george
  0.136 word: georgia
  0.338 word: germa-
  0.3 word: germany
  -0.139 word: get
  -0.321 word: get it
  0.189 word: get one
  -0.313 word: get the
  0.196 word: get their
  -0.116 word: get this
  0.111 word: get to
  0.24 word: getti-
  0.24 word: getting
  0.175 word: getting a
  -0.318 word: give
  -0.152 word: give the
  -0.129 word: give them
  0.164 word: given
  0.125 word: gives
  -0.254 word: glad
  -0.05 word: go
  0.063 word: go ahead
  0.16 word: go into
  -0.169 word: go out
  0.382 word: go to
  -0.081 word: god
  0.151 word: goes to
  0.152 word: going
  0.123 word: going on
  -0.278 word: going to
  0.248 word: going up
  0.147 word: gold
  0.221 word: gone
  0.194 word: gone down
  0.358 word: gone up
  -0.122 word: good
  0.105 word: good for
  -0.311 word: got
  -0.778 word: got to
  0.116 word: gover-
  -0.177 word: government
  -0.205 word: government has
  -0.26 word: government is
  -0.196 word: government that
  0.167 word: government to
  0.125 word: governor
  -0.197 word: governor carter
  0.188 word: governor romney
  -0.242 word: grand-
  0.128 word: great
  0.188 word: great depression
  -0.261 word: great-
  -0.158 word: greater
  -0.142 word: greatest
  -0.203 word: grew
  -0.203 word: grew up
  -0.089 word: ground
  0.079 word: group
  -0.263 word: grow
  0.189 word: guess
  0.183 word: guilt-
  0.183 word: guilty
  0.312 word: gun
  0.167 word: gun violence
  0.496 word: guns
  -0.094 word: guy
  -0.148 word: had
  0.19 word: had been
  0.133 word: had the
  -0.142 word: had to
  0.132 word: half
  0.238 word: half million
  -0.257 word: half years
  -0.118 word: hamps-
  -0.118 word: hampshire
  -0.155 word: hand
  -0.124 word: handl-
  -0.225 word: hands
  -0.1 word: hands of
  0.232 word: happe-
  -0.107 word: happen
  0.157 word: happened
  0.14 word: happened to
  -0.069 word: happening
  -0.159 word: happening in
  0.153 word: happens
  0.128 word: happy
  0.13 word: happy to
  -0.394 word: hard
  -0.086 word: hard to
  -0.267 word: harde-
  -0.2 word: hardest
  0.175 word: has
  -0.091 word: has a
  -0.142 word: has been
  0.15 word: has done
  0.161 word: has never
  0.153 word: has no
  0.17 word: has the
  -0.142 word: has to
  0.282 word: hasn'-
  0.279 word: hasn't
  0.11 word: have
  0.304 word: have #
  0.085 word: have a
  -0.179 word: have an
  0.104 word: have any
  0.147 word: have been
  0.329 word: have cut
  0.081 word: have done
  0.175 word: have enough
  0.159 word: have gone
  -0.082 word: have got
  -0.209 word: have had
  -0.12 word: have made
  -0.135 word: have no
  0.174 word: have not
  0.136 word: have now
  -0.252 word: have proposed
  0.13 word: have put
  0.285 word: have said
  0.254 word: have the
  -0.604 word: have to
  -0.158 word: have you
  0.123 word: haven't
  -0.11 word: havin-
  -0.11 word: having
  0.134 word: having a
  0.175 word: he
  -0.252 word: he has
  0.2 word: he is
  -0.065 word: he said
  0.321 word: he says
  -0.16 word: he talks
  -0.234 word: he took
  0.083 word: he wants
  0.113 word: he was
  0.118 word: he would
  -0.226 word: he'd
  -0.041 word: he's
  -0.157 word: he's a
  -0.111 word: he's going
  -0.157 word: head
  -0.104 word: healt-
  -0.197 word: health
  0.08 word: health care
  0.071 word: health insurance
  -0.155 word: hear
  -0.103 word: heard
  -0.179 word: heavy
  0.286 word: held
  0.133 word: help
  -0.199 word: helpe-
  -0.199 word: helped
  0.09 word: helpi-
  0.09 word: helping
  0.075 word: her
  -0.535 word: here
  -0.152 word: here at
  0.092 word: high
  0.365 word: highe-
  -0.099 word: higher
  0.464 word: highest
  0.142 word: hilla-
  0.253 word: hillary
  -0.159 word: him
  0.138 word: hired
  0.167 word: hirin-
  0.167 word: hiring
  -0.033 word: his
  0.188 word: his own
  0.26 word: histo-
  0.287 word: history
  -0.118 word: hit
  -0.101 word: hold
  0.121 word: holdi-
  0.121 word: holding
  -0.141 word: home
  -0.098 word: homes
  -0.14 word: honor-
  -0.232 word: hope
  0.077 word: hospi-
  0.152 word: hospitals
  -0.242 word: house
  -0.258 word: house and
  0.138 word: house of
  0.151 word: house-
  0.153 word: housi-
  0.153 word: housing
  -0.463 word: how
  0.062 word: how to
  -0.117 word: how we
  -0.122 word: howev-
  -0.122 word: however
  0.153 word: human rights
  0.358 word: human-
  0.418 word: humanitarian
  0.128 word: hundr-
  -0.138 word: hundred and
  0.131 word: hundreds
  0.131 word: hundreds of
  -0.244 word: husba-
  -0.195 word: husband
  0.315 word: i also
  -0.273 word: i am
  0.052 word: i believe
  -0.182 word: i came
  -0.215 word: i can
  0.107 word: i can't
  0.148 word: i could
  0.463 word: i did
  0.205 word: i didn't
  0.18 word: i do
  -0.114 word: i don't
  0.098 word: i got
  0.193 word: i guess
  -0.209 word: i had
  0.235 word: i have
  -0.068 word: i hope
  -0.102 word: i just
  -0.17 word: i know
  -0.359 word: i met
  0.229 word: i might
  0.261 word: i proposed
  0.125 word: i really
  -0.18 word: i remember
  -0.137 word: i say
  0.296 word: i supported
  -0.121 word: i think
  -0.131 word: i thought
  0.092 word: i took
  0.173 word: i understand
  0.29 word: i vetoed
  0.254 word: i voted
  -0.412 word: i want
  0.16 word: i was
  -0.13 word: i went
  -0.081 word: i will
  -0.124 word: i'd
  0.101 word: i'd like
  -0.263 word: i'll
  -0.32 word: i'm
  -0.086 word: i'm a
  -0.153 word: i'm glad
  -0.247 word: i'm going
  0.233 word: i'm not
  0.246 word: i'm the
  0.079 word: i'm very
  -0.074 word: i've
  0.163 word: i've been
  -0.14 word: i've ever
  -0.2 word: i've got
  -0.255 word: i've had
  -0.163 word: idea
  -0.66 word: if
  -0.173 word: if he
  -0.15 word: if i
  0.293 word: if it
  -0.076 word: if they
  -0.386 word: if we
  0.188 word: if you
  0.257 word: if you're
  -0.195 word: ii
  0.266 word: illeg-
  0.219 word: illegal
  0.166 word: illegal immigrants
  0.147 word: illegally
  0.056 word: immigrants
  -0.323 word: impor-
  -0.314 word: important
  -0.116 word: important that
  -0.074 word: important to
  0.143 word: importantly
  0.135 word: impos-
  0.046 word: in
  0.197 word: in #
  0.375 word: in ####
  0.088 word: in a
  -0.175 word: in all
  0.159 word: in american
  -0.092 word: in and
  0.155 word: in any
  -0.132 word: in charge
  -0.102 word: in congress
  0.15 word: in education
  -0.208 word: in fact
  0.154 word: in favor
  -0.17 word: in foreign
  0.129 word: in history
  0.336 word: in iraq
  0.09 word: in my
  -0.209 word: in one
  -0.099 word: in order
  0.085 word: in our
  0.36 word: in place
  -0.112 word: in syria
  -0.114 word: in tax
  0.292 word: in that
  0.084 word: in the
  -0.138 word: in their
  0.237 word: in there
  -0.071 word: in this
  -0.127 word: in which
  -0.204 word: in your
  -0.194 word: incen-
  -0.128 word: incentives
  0.289 word: inclu-
  0.168 word: include
  0.17 word: including
  -0.156 word: including the
  -0.054 word: incom-
  0.035 word: income
  0.234 word: income tax
  -0.13 word: incomes
  0.246 word: incre-
  0.231 word: increase
  0.486 word: increase in
  0.127 word: increases
  0.18 word: indep-
  0.168 word: independent
  0.169 word: india
  0.375 word: indic-
  0.342 word: indicated
  0.144 word: indicated that
  0.122 word: individuals
  0.312 word: indus-
  0.081 word: industry
  0.114 word: infla-
  0.148 word: inflation
  0.327 word: insta-
  0.144 word: instr-
  0.166 word: insur-
  0.181 word: insurance
  0.275 word: insurance companies
  -0.134 word: integ-
  0.171 word: intel-
  0.074 word: intelligence
  -0.177 word: inten-
  0.322 word: inter-
  0.261 word: interest
  0.205 word: interest rates
  -0.208 word: interested
  -0.231 word: interested in
  0.239 word: interests
  -0.168 word: international
  0.091 word: into
  0.257 word: into our
  0.049 word: into the
  -0.143 word: into this
  0.28 word: inves-
  -0.102 word: invest in
  0.11 word: investigation
  0.162 word: investment
  0.109 word: investments
  -0.267 word: invol-
  -0.225 word: involved
  0.119 word: iran
  -0.126 word: irani-
  0.311 word: iraq
  0.137 word: is
  -0.245 word: is a
  0.139 word: is at
  -0.104 word: is because
  -0.121 word: is concerned
  0.208 word: is down
  -0.131 word: is for
  0.136 word: is going
  0.084 word: is in
  -0.187 word: is just
  0.135 word: is no
  -0.075 word: is not
  0.167 word: is one
  -0.115 word: is so
  -0.105 word: is that
  -0.103 word: is this
  -0.276 word: is to
  0.269 word: is true
  0.129 word: is up
  0.191 word: is why
  0.115 word: islam-
  0.126 word: islamic
  0.194 word: islan-
  0.295 word: islands
  0.154 word: isn't
  -0.046 word: israe-
  -0.05 word: israel
  -0.378 word: issue
  -0.127 word: issue of
  -0.207 word: issue-
  -0.247 word: issues
  0.11 word: it
  -0.143 word: it because
  -0.079 word: it comes
  -0.173 word: it didn't
  -0.184 word: it doesn't
  -0.156 word: it has
  -0.22 word: it isn't
  -0.175 word: it out
  -0.207 word: it takes
  0.132 word: it the
  -0.095 word: it to
  -0.166 word: it up
  0.197 word: it was
  0.167 word: it will
  0.185 word: it would
  0.121 word: it'-
  0.158 word: it'll
  -0.062 word: it's
  0.125 word: it's a
  0.357 word: it's been
  -0.081 word: it's going
  -0.083 word: it's important
  -0.162 word: it's like
  0.365 word: it's the
  -0.096 word: it's time
  -0.098 word: it's very
  -0.438 word: its
  -0.049 word: itsel-
  -0.049 word: itself
  0.186 word: japan
  -0.405 word: job
  0.045 word: jobs
  -0.101 word: jobs and
  0.126 word: jobs are
  -0.125 word: joe
  -0.128 word: john
  -0.275 word: join
  -0.221 word: judge
  -0.09 word: judge-
  -0.297 word: judgm-
  -0.243 word: judgment
  -0.167 word: july
  -0.075 word: just
  -0.144 word: just a
  0.137 word: just as
  0.16 word: just heard
  -0.031 word: justi-
  -0.049 word: justice
  0.063 word: keep
  -0.118 word: keep the
  -0.188 word: kenne-
  -0.111 word: kennedy
  0.114 word: kept
  0.099 word: kille-
  0.075 word: killed
  0.136 word: killi-
  0.086 word: killing
  0.105 word: kind
  -0.146 word: kinds
  -0.146 word: kinds of
  -0.304 word: knew
  0.123 word: know how
  0.162 word: know it
  0.37 word: know that
  -0.073 word: know what
  -0.196 word: known
  0.177 word: knows
  0.304 word: korea
  0.165 word: korea-
  0.206 word: labor
  -0.106 word: laden
  0.108 word: large
  0.449 word: large-
  0.229 word: largely
  0.234 word: largest
  -0.313 word: last
  -0.198 word: last two
  0.154 word: later
  0.13 word: latin
  -0.059 word: laughter
  0.284 word: launc-
  -0.026 word: law
  -0.099 word: law enforcement
  0.039 word: laws
  0.243 word: lawsu-
  0.192 word: lawsuits
  -0.12 word: lead
  -0.091 word: leade-
  -0.114 word: leader
  0.187 word: leadi-
  0.187 word: leading
  -0.11 word: learn-
  0.157 word: least
  0.168 word: leave
  0.206 word: leavi-
  0.206 word: leaving
  0.194 word: leban-
  0.075 word: left
  0.219 word: legal-
  0.057 word: legis-
  0.161 word: less
  -0.057 word: let
  0.091 word: let me
  -0.225 word: let's
  0.094 word: level
  -0.066 word: liber-
  0.148 word: libya
  0.174 word: lied
  -0.221 word: life
  0.193 word: like
  -0.214 word: like a
  -0.063 word: like the
  0.244 word: like this
  0.1 word: like to
  -0.153 word: like you
  -0.178 word: limit-
  0.14 word: line
  -0.13 word: list
  -0.116 word: liste-
  -0.157 word: listen
  -0.149 word: listen to
  -0.122 word: littl-
  -0.122 word: little
  0.129 word: little bit
  -0.34 word: lived
  0.13 word: lives
  -0.138 word: livin-
  -0.081 word: living
  -0.137 word: living in
  0.471 word: loans
  0.11 word: lobby-
  0.057 word: long time
  0.051 word: longe-
  0.059 word: longer
  -0.261 word: look
  -0.036 word: look at
  -0.078 word: looki-
  -0.078 word: looking
  -0.236 word: lost
  -0.053 word: lot
  0.051 word: lot of
  -0.053 word: love
  -0.129 word: loved
  0.067 word: low
  0.218 word: lower
  0.27 word: lowes-
  0.27 word: lowest
  -0.277 word: made
  0.086 word: made a
  -0.239 word: made the
  0.111 word: mails
  -0.131 word: maint-
  0.197 word: major
  0.29 word: major-
  0.29 word: majority
  0.162 word: majority of
  -0.272 word: make
  0.187 word: make a
  -0.115 word: make that
  -0.189 word: makes
  -0.382 word: makin-
  -0.382 word: making
  -0.086 word: man
  0.273 word: many
  0.187 word: many of
  0.172 word: many people
  0.151 word: marin-
  0.153 word: marines
  0.173 word: marke-
  0.288 word: marri-
  0.202 word: marriage
  -0.203 word: mass
  0.202 word: massi-
  0.138 word: massive
  0.074 word: matter
  -0.126 word: may
  -0.05 word: maybe
  0.145 word: mccai-
  0.074 word: me just
  -0.15 word: me that
  -0.221 word: me to
  -0.309 word: mean
  -0.035 word: means
  0.157 word: means that
  -0.096 word: media
  -0.109 word: medic-
  0.151 word: medicare and
  -0.107 word: meet
  -0.267 word: men
  -0.12 word: menti-
  -0.145 word: mentioned
  0.176 word: mess
  -0.201 word: messa-
  -0.113 word: message
  -0.382 word: met
  0.153 word: mexic-
  0.142 word: mexico
  0.157 word: michi-
  0.157 word: michigan
  0.252 word: middl-
  0.278 word: middle
  0.092 word: middle class
  -0.131 word: middle east
  -0.071 word: might
  -0.159 word: might be
  -0.105 word: mike
  0.152 word: milit-
  0.071 word: military
  0.221 word: military is
  0.208 word: milli-
  0.319 word: million
  0.151 word: million dollars
  0.164 word: million jobs
  0.233 word: million people
  -0.183 word: millions
  -0.131 word: millions of
  -0.13 word: mind
  -0.058 word: minut-
  -0.117 word: minutes
  0.342 word: missi-
  0.132 word: missiles
  -0.149 word: model
  0.124 word: moderate
  0.226 word: momen-
  0.14 word: moment
  0.129 word: mondale
  0.236 word: money
  0.164 word: money back
  -0.158 word: money into
  0.065 word: money to
  0.158 word: month
  0.154 word: month-
  0.101 word: months
  0.127 word: months ago
  -0.26 word: more
  0.262 word: more and
  -0.115 word: more jobs
  -0.084 word: more money
  0.238 word: more people
  -0.18 word: more than
  -0.22 word: morni-
  -0.22 word: morning
  0.25 word: mortg-
  -0.311 word: most
  0.283 word: most of
  0.12 word: mosul
  -0.211 word: mothe-
  -0.172 word: mother
  0.266 word: move
  -0.056 word: much
  0.183 word: much in
  -0.093 word: much more
  0.1 word: musli-
  0.088 word: must
  0.127 word: must have
  0.104 word: my
  0.24 word: my administration
  0.286 word: my campaign
  -0.309 word: my judgment
  0.099 word: my opponent
  0.17 word: my own
  0.118 word: my plan
  0.222 word: my state
  -0.175 word: my time
  -0.122 word: my view
  -0.139 word: my wife
  -0.222 word: mysel-
  -0.222 word: myself
  0.106 word: nafta
  -0.209 word: named
  -0.038 word: natio-
  -0.227 word: nation
  0.275 word: nation in
  0.302 word: nations
  0.21 word: nato
  -0.232 word: need
  -0.108 word: need a
  -0.089 word: need to
  -0.209 word: neede-
  -0.209 word: needed
  -0.155 word: needs
  0.13 word: negat-
  0.154 word: negative
  0.375 word: negot-
  0.265 word: negotiation
  0.151 word: network
  0.317 word: never
  0.161 word: never said
  0.137 word: new
  -0.118 word: new hampshire
  -0.119 word: new jobs
  0.034 word: new york
  0.035 word: news
  -0.231 word: next
  -0.2 word: night
  0.122 word: nine
  0.213 word: nixon
  0.135 word: no
  -0.155 word: no one
  0.085 word: nobody
  -0.223 word: nomin-
  -0.1 word: nomination
  0.163 word: none
  0.454 word: north
  0.193 word: north korea
  -0.162 word: not
  0.057 word: not a
  -0.185 word: not as
  -0.099 word: not be
  -0.215 word: not because
  -0.246 word: not been
  -0.392 word: not going
  -0.174 word: not just
  0.228 word: not one
  -0.078 word: not only
  -0.071 word: not the
  0.253 word: not yet
  -0.147 word: nothi-
  -0.142 word: nothing
  0.118 word: nothing to
  -0.111 word: novem-
  -0.111 word: november
  0.191 word: now
  0.122 word: now and
  0.265 word: now for
  0.288 word: now have
  0.106 word: now in
  -0.288 word: now that
  0.2 word: now we're
  0.157 word: nucle-
  0.157 word: nuclear
  0.062 word: nuclear weapons
  -0.05 word: numbe-
  0.08 word: number
  0.219 word: number of
  0.131 word: number one
  -0.263 word: number two
  -0.102 word: numbers
  0.164 word: obama has
  0.157 word: obama's
  0.12 word: obama-
  -0.114 word: oblig-
  0.109 word: obviously
  0.181 word: occas-
  0.067 word: of
  -0.22 word: of a
  0.365 word: of all
  0.175 word: of america
  0.265 word: of american
  -0.113 word: of being
  -0.297 word: of course
  -0.183 word: of dollars
  0.201 word: of energy
  0.158 word: of having
  -0.175 word: of his
  0.2 word: of money
  -0.064 word: of my
  -0.112 word: of nuclear
  0.11 word: of other
  0.072 word: of our
  -0.237 word: of people
  0.138 word: of representatives
  -0.188 word: of state
  0.164 word: of that
  -0.242 word: of the
  0.071 word: of their
  0.249 word: of these
  -0.195 word: of this
  -0.062 word: of those
  -0.062 word: of us
  0.1 word: of what
  -0.211 word: of which
  0.177 word: of women
  -0.231 word: of you
  -0.143 word: of your
  -0.154 word: off
  -0.209 word: off than
  -0.2 word: off the
  0.189 word: offer-
  0.167 word: offic-
  0.247 word: office
  0.088 word: officers
  0.175 word: often
  0.118 word: oil
  -0.05 word: ok
  -0.102 word: okay
  -0.375 word: old
  -0.095 word: on a
  -0.101 word: on earth
  0.162 word: on his
  -0.129 word: on in
  0.191 word: on it
  0.119 word: on my
  -0.092 word: on our
  -0.093 word: on that
  -0.342 word: on the
  -0.11 word: on their
  0.178 word: on them
  -0.107 word: on this
  0.167 word: on to
  -0.147 word: once
  0.155 word: once again
  0.199 word: one
  -0.18 word: one day
  0.201 word: one in
  0.139 word: one is
  -0.061 word: one of
  0.087 word: one that
  -0.063 word: one thing
  -0.135 word: one who
  0.179 word: ones
  0.384 word: only
  -0.134 word: only one
  0.164 word: only thing
  0.094 word: open
  0.301 word: open borders
  -0.078 word: opini-
  0.356 word: oppon-
  0.113 word: opponent
  0.245 word: opponents
  -0.354 word: oppor-
  -0.245 word: opportunities
  -0.11 word: opportunity
  0.45 word: oppos-
  0.154 word: opposed
  -0.322 word: or
  -0.094 word: or #
  -0.081 word: or a
  0.154 word: or not
  -0.1 word: or the
  -0.172 word: order to
  0.131 word: organ-
  0.172 word: origi-
  0.23 word: other
  -0.17 word: other #
  -0.202 word: other countries
  0.183 word: other places
  0.186 word: other side
  0.023 word: ought
  0.028 word: ought to
  -0.202 word: our
  0.16 word: our country
  -0.21 word: our economy
  0.17 word: our government
  0.146 word: our jobs
  -0.12 word: our military
  -0.267 word: our nation
  -0.165 word: our national
  -0.098 word: our tax
  -0.264 word: our troops
  -0.163 word: ourse-
  -0.163 word: ourselves
  -0.077 word: out
  0.077 word: out a
  -0.167 word: out and
  -0.135 word: out in
  0.266 word: out of
  0.125 word: out the
  -0.27 word: out there
  -0.166 word: outra-
  0.266 word: over
  0.23 word: over #
  0.15 word: over again
  0.16 word: over and
  0.056 word: overs-
  0.239 word: overt-
  0.169 word: overturned
  -0.175 word: owe
  0.323 word: own
  0.19 word: paper-
  -0.073 word: paren-
  -0.071 word: part
  -0.233 word: parti-
  -0.318 word: particular
  -0.151 word: particularly
  0.191 word: parties
  0.118 word: parts
  0.118 word: parts of
  -0.241 word: party
  -0.103 word: pass
  -0.114 word: passe-
  -0.114 word: passed
  0.122 word: past
  -0.121 word: path
  -0.143 word: patie-
  0.232 word: patte-
  0.28 word: pay
  0.08 word: pay for
  -0.152 word: payin-
  -0.152 word: paying
  0.092 word: payme-
  0.143 word: payments
  -0.24 word: peace
  0.125 word: peace-
  -0.07 word: pence
  0.194 word: penny
  0.276 word: pensi-
  0.326 word: pension
  -0.248 word: peopl-
  -0.275 word: people
  0.196 word: people are
  0.136 word: people at
  -0.088 word: people have
  -0.147 word: people that
  -0.148 word: people were
  -0.257 word: people who
  0.094 word: people with
  0.119 word: per
  0.171 word: per cent
  0.053 word: percent of
  0.14 word: perha-
  0.14 word: perhaps
  -0.061 word: perio-
  0.172 word: permi-
  0.172 word: permits
  -0.152 word: person who
  -0.087 word: personal
  -0.158 word: piece
  -0.195 word: piece of
  -0.103 word: place
  0.407 word: place-
  0.36 word: places
  -0.143 word: plan
  -0.26 word: plan is
  -0.279 word: plan that
  -0.246 word: plan to
  -0.132 word: plann-
  0.405 word: plans
  -0.288 word: plant
  0.243 word: plant-
  0.243 word: plants
  0.094 word: platf-
  0.095 word: platform
  0.1 word: pleas-
  0.084 word: please
  -0.112 word: point
  0.159 word: point out
  0.29 word: point that
  -0.362 word: point-
  -0.195 word: points
  -0.248 word: polic-
  -0.073 word: police
  0.234 word: policies
  -0.335 word: policy
  -0.19 word: polit-
  -0.044 word: political
  -0.09 word: politicians
  0.255 word: pollu-
  -0.173 word: poor
  0.091 word: popul-
  0.26 word: posit-
  0.224 word: position
  -0.241 word: possi-
  -0.336 word: possible
  0.249 word: poten-
  0.254 word: pouri-
  0.254 word: pouring
  0.187 word: pouring in
  0.123 word: pover-
  0.123 word: poverty
  -0.208 word: power
  -0.266 word: power-
  -0.07 word: powerful
  -0.195 word: powers
  0.086 word: pract-
  -0.143 word: preci-
  0.221 word: preex-
  0.221 word: preexisting
  0.223 word: preexisting conditions
  0.203 word: premi-
  0.153 word: premiums
  -0.106 word: prepa-
  -0.082 word: prepared
  -0.15 word: prese-
  -0.04 word: presi-
  -0.16 word: presidency
  0.115 word: president
  -0.2 word: president and
  -0.16 word: president for
  0.267 word: president in
  -0.034 word: president obama
  0.299 word: president's
  -0.243 word: presidents
  0.14 word: press-
  -0.18 word: prest-
  -0.18 word: prestige
  -0.135 word: preve-
  0.092 word: previ-
  0.097 word: previous
  -0.078 word: price
  -0.188 word: price-
  -0.187 word: prices
  0.193 word: prima-
  0.234 word: primarily
  0.129 word: prime
  0.144 word: princ-
  -0.177 word: priority
  0.122 word: priso-
  0.158 word: prison
  0.209 word: priva-
  0.3 word: private
  0.14 word: private sector
  -0.239 word: proba-
  -0.237 word: probably
  -0.161 word: probl-
  -0.136 word: problem
  0.174 word: problems in
  0.104 word: proce-
  0.092 word: process
  0.233 word: produ-
  -0.323 word: produce
  0.11 word: product
  0.241 word: production
  0.346 word: products
  0.151 word: program for
  0.157 word: program to
  -0.12 word: programs
  0.199 word: progress
  0.093 word: proje-
  0.164 word: proli-
  0.164 word: proliferation
  -0.054 word: promi-
  0.15 word: promise
  -0.131 word: promised
  -0.107 word: promises
  0.129 word: promo-
  0.268 word: prope-
  0.139 word: proper
  0.446 word: propo-
  0.343 word: proposal
  -0.143 word: proposals
  0.161 word: proposed
  -0.2 word: prosp-
  0.107 word: protect
  0.104 word: protect the
  -0.272 word: protected
  0.091 word: protection
  -0.296 word: providing
  0.161 word: provisions
  0.194 word: publi-
  0.186 word: public schools
  0.162 word: pushi-
  0.162 word: pushing
  -0.153 word: put a
  0.154 word: put forward
  0.175 word: put together
  -0.133 word: putin
  0.056 word: putti-
  0.056 word: putting
  0.144 word: quali-
  0.103 word: quality
  0.078 word: quart-
  -0.488 word: quest-
  -0.318 word: question
  -0.096 word: question is
  -0.141 word: questions
  0.137 word: quick-
  0.12 word: quickly
  -0.138 word: quite
  0.097 word: quote
  0.109 word: race
  -0.2 word: raise taxes
  -0.342 word: raise-
  -0.344 word: raised
  -0.099 word: raisi-
  -0.099 word: raising
  0.269 word: ran
  0.163 word: ran for
  0.167 word: ranki-
  0.047 word: rate
  0.202 word: rate is
  0.155 word: rates
  -0.25 word: rathe-
  -0.25 word: rather
  -0.115 word: rather than
  -0.153 word: reach
  -0.103 word: reaga-
  -0.174 word: reagan
  -0.194 word: real
  -0.149 word: reali-
  0.022 word: reall-
  0.022 word: really
  0.065 word: reaso-
  -0.101 word: reason
  0.07 word: reasons
  0.153 word: rebel-
  0.154 word: rebels
  0.093 word: rebuild
  0.306 word: recei-
  0.236 word: receive
  0.125 word: recen-
  0.156 word: recent
  0.077 word: recession
  -0.057 word: recog-
  0.276 word: recom-
  -0.055 word: record
  0.14 word: reduc-
  0.066 word: reduce
  0.339 word: reduced
  0.278 word: reduced the
  -0.249 word: reduction
  -0.136 word: reduction in
  0.203 word: refus-
  0.091 word: regim-
  0.091 word: regime
  -0.04 word: regul-
  0.087 word: regulation
  -0.178 word: regulations
  0.107 word: relat-
  0.13 word: relations
  0.196 word: relea-
  0.175 word: release
  0.386 word: relie-
  0.377 word: relief
  0.182 word: relig-
  0.183 word: religious
  -0.112 word: remai-
  0.103 word: remem-
  0.11 word: remember
  -0.087 word: repea-
  0.346 word: repor-
  0.234 word: report
  0.233 word: reporter
  0.209 word: repre-
  0.152 word: representatives
  0.057 word: republican
  -0.253 word: republican party
  0.295 word: reque-
  -0.365 word: requi-
  -0.153 word: requires
  0.14 word: resol-
  0.127 word: resou-
  0.127 word: resources
  0.218 word: respect to
  -0.209 word: respo-
  -0.041 word: respond
  0.093 word: response
  0.049 word: rest
  -0.198 word: resto-
  -0.171 word: restore
  -0.215 word: restr-
  -0.155 word: resul-
  -0.061 word: result
  0.171 word: result of
  0.212 word: retur-
  0.151 word: revolution
  -0.437 word: right
  0.196 word: right now
  -0.145 word: right to
  0.083 word: right-
  0.088 word: rights
  0.158 word: rise
  0.204 word: risin-
  0.204 word: rising
  -0.231 word: risk
  0.226 word: roll
  0.124 word: romney
  -0.154 word: rule
  0.155 word: rules
  -0.105 word: run
  -0.128 word: runni-
  -0.128 word: running
  0.183 word: russi-
  0.106 word: russia
  0.113 word: russians
  0.273 word: s
  -0.257 word: sacri-
  -0.189 word: sacrifice
  0.235 word: said
  0.139 word: said he
  0.091 word: said that
  -0.152 word: said to
  0.194 word: said we
  0.166 word: same thing
  -0.062 word: same time
  0.15 word: san
  0.13 word: sanct-
  0.158 word: sanctions
  -0.165 word: sanders
  0.164 word: satis-
  0.191 word: saved
  -0.287 word: savin-
  -0.232 word: savings
  -0.096 word: saw
  -0.269 word: say
  0.059 word: sayin-
  0.059 word: saying
  0.125 word: saying that
  0.337 word: says
  -0.214 word: schem-
  -0.145 word: school
  0.253 word: schools
  0.423 word: scien-
  0.126 word: science
  -0.1 word: seconds
  -0.182 word: secre-
  -0.154 word: secretary
  -0.191 word: secretary clinton
  -0.084 word: secretary of
  0.083 word: secto-
  0.091 word: sector
  -0.161 word: secur-
  -0.127 word: secure
  -0.057 word: security
  -0.218 word: see
  -0.145 word: see a
  -0.08 word: see the
  0.127 word: seein-
  0.127 word: seeing
  0.223 word: seen
  0.088 word: senat-
  0.222 word: senator
  -0.238 word: senator kennedy
  0.131 word: senator mccain
  0.187 word: senator obama
  -0.128 word: senator sanders
  -0.197 word: senior
  0.262 word: seniors
  -0.174 word: sense
  0.379 word: sent
  -0.162 word: serio-
  -0.154 word: serious
  -0.17 word: serve-
  -0.237 word: served
  -0.124 word: service
  0.137 word: services
  -0.153 word: set
  -0.136 word: set up
  0.1 word: settl-
  -0.271 word: seven
  -0.131 word: seven and
  0.27 word: seven-
  0.125 word: seventy
  -0.159 word: sever-
  -0.409 word: share
  -0.238 word: share of
  -0.11 word: she
  0.244 word: she doesn't
  -0.176 word: she has
  0.118 word: she wants
  -0.177 word: she was
  0.173 word: she's
  0.177 word: short-
  0.173 word: shot
  0.229 word: should
  0.07 word: should be
  -0.361 word: should have
  -0.211 word: shouldn't
  -0.125 word: shouldn't be
  -0.239 word: shows
  0.079 word: side
  0.158 word: sign
  0.207 word: signe-
  0.207 word: signed
  -0.249 word: simpl-
  -0.118 word: simple
  -0.162 word: simply
  0.365 word: since
  0.145 word: since ####
  0.349 word: since the
  0.316 word: singl-
  0.308 word: single
  -0.142 word: sitti-
  -0.142 word: sitting
  0.096 word: situation
  0.244 word: six
  0.176 word: size
  0.162 word: size of
  -0.169 word: slow
  0.059 word: small
  -0.124 word: small business
  0.077 word: small businesses
  0.227 word: small-
  0.213 word: smaller
  -0.135 word: so
  0.069 word: so i
  -0.106 word: so it's
  0.275 word: so many
  -0.175 word: so much
  -0.251 word: so that
  0.146 word: so we
  -0.114 word: so we're
  0.115 word: social security
  -0.235 word: socie-
  -0.235 word: society
  0.122 word: solar
  0.158 word: solut-
  -0.13 word: solve
  -0.117 word: solve-
  -0.272 word: some
  -0.185 word: some of
  -0.148 word: someb-
  -0.131 word: somebody
  -0.126 word: someo-
  -0.126 word: someone
  -0.175 word: somet-
  -0.233 word: something
  -0.095 word: something that
  0.091 word: sometimes
  -0.149 word: sound
  0.197 word: sourc-
  0.231 word: sources
  -0.12 word: south-
  0.093 word: sovie-
  0.125 word: soviet
  0.248 word: spani-
  0.248 word: spanish
  0.17 word: speak-
  0.135 word: speci-
  0.139 word: special interests
  0.129 word: speec-
  0.147 word: speech
  -0.136 word: spend
  -0.1 word: spent
  -0.154 word: spoke
  -0.095 word: stand
  -0.137 word: stand-
  -0.176 word: standing
  -0.174 word: star
  -0.173 word: star wars
  -0.184 word: start
  0.105 word: start-
  0.08 word: started
  0.087 word: starting
  0.213 word: starting to
  0.07 word: state
  0.162 word: state in
  -0.186 word: state-
  -0.109 word: statement
  0.089 word: states
  0.082 word: states of
  0.284 word: steel
  -0.043 word: still
  -0.141 word: stimu-
  0.142 word: stock
  0.152 word: stock market
  -0.189 word: stood
  0.413 word: stop
  0.151 word: stop and
  0.261 word: stori-
  0.261 word: stories
  -0.184 word: strat-
  -0.168 word: strategic
  -0.164 word: street
  0.146 word: streets
  -0.067 word: stren-
  -0.181 word: strength
  -0.258 word: stron-
  -0.226 word: strong
  -0.068 word: strongly
  -0.141 word: struc-
  0.121 word: stude-
  0.171 word: student
  0.242 word: submi-
  0.245 word: submitted
  0.189 word: subpo-
  0.189 word: subpoena
  0.151 word: subst-
  0.136 word: substantially
  -0.395 word: succe-
  -0.156 word: success
  -0.134 word: successful
  -0.155 word: such
  -0.149 word: such a
  0.081 word: sugge-
  0.225 word: summi-
  0.109 word: suppo-
  -0.228 word: support
  0.467 word: supported
  -0.193 word: supposed
  -0.193 word: supposed to
  -0.068 word: supre-
  -0.068 word: supreme
  -0.076 word: sure
  0.154 word: surpl-
  -0.148 word: surro-
  0.244 word: susta-
  0.232 word: sustained
  0.052 word: syria
  -0.081 word: syste-
  -0.164 word: table
  -0.04 word: take
  -0.264 word: take a
  0.131 word: take care
  0.205 word: take that
  -0.091 word: take the
  0.343 word: taken
  -0.409 word: takes
  -0.111 word: takin-
  -0.111 word: taking
  -0.152 word: talk
  -0.196 word: talki-
  -0.196 word: talking
  -0.102 word: talking about
  -0.127 word: talks
  -0.224 word: talks about
  0.147 word: tape
  -0.231 word: targe-
  -0.161 word: tax
  -0.169 word: tax credit
  -0.338 word: tax cut
  0.231 word: tax increase
  0.135 word: tax relief
  -0.045 word: taxes
  0.103 word: taxpayers
  0.058 word: teachers
  -0.1 word: techn-
  0.096 word: tell
  -0.102 word: tell me
  -0.212 word: ten
  -0.118 word: ten years
  -0.121 word: tens
  -0.121 word: tens of
  0.14 word: term
  -0.074 word: terrible
  0.073 word: terro-
  -0.221 word: than #
  0.17 word: than a
  -0.147 word: than anybody
  0.204 word: than they
  0.167 word: than we
  -0.305 word: thank
  -0.201 word: thank you
  -0.118 word: thank-
  0.046 word: that
  -0.126 word: that a
  -0.137 word: that are
  0.125 word: that can
  -0.128 word: that could
  0.138 word: that doesn't
  -0.152 word: that got
  0.112 word: that he
  0.252 word: that i
  0.063 word: that in
  -0.144 word: that means
  0.152 word: that now
  -0.1 word: that senator
  0.346 word: that the
  -0.361 word: that they
  -0.144 word: that they're
  0.261 word: that this
  0.183 word: that time
  0.247 word: that two
  -0.128 word: that uh
  0.045 word: that was
  0.156 word: that we
  -0.221 word: that when
  -0.069 word: that will
  0.069 word: that would
  -0.354 word: that you
  0.197 word: that you're
  -0.039 word: that's
  -0.096 word: that's a
  0.481 word: that's exactly
  0.312 word: that's going
  -0.148 word: that's the
  -0.203 word: that's what
  -0.145 word: that's where
  -0.168 word: that's why
  -0.067 word: the
  -0.174 word: the #
  -0.118 word: the affordable
  0.14 word: the agreement
  -0.46 word: the american
  0.093 word: the answer
  0.101 word: the average
  -0.301 word: the best
  0.087 word: the border
  0.194 word: the bottom
  -0.195 word: the campaign
  0.239 word: the case
  0.146 word: the chinese
  0.121 word: the congress
  -0.144 word: the constitution
  -0.289 word: the cost
  0.13 word: the country
  0.149 word: the debt
  0.098 word: the defense
  -0.19 word: the deficit
  0.186 word: the economic
  0.214 word: the economy
  0.139 word: the election
  -0.119 word: the end
  -0.06 word: the federal
  -0.217 word: the field
  0.377 word: the first
  0.106 word: the future
  0.115 word: the good
  -0.12 word: the government
  0.213 word: the great
  -0.11 word: the greatest
  -0.1 word: the hands
  -0.101 word: the health
  0.341 word: the highest
  -0.082 word: the history
  -0.128 word: the issue
  -0.127 word: the jobs
  0.252 word: the largest
  -0.055 word: the last
  0.208 word: the lowest
  0.188 word: the majority
  -0.206 word: the market
  -0.091 word: the middle
  0.093 word: the military
  -0.196 word: the most
  0.153 word: the national
  -0.258 word: the new
  -0.439 word: the next
  0.179 word: the number
  -0.15 word: the old
  0.165 word: the one
  0.166 word: the ones
  0.292 word: the only
  -0.112 word: the opportunity
  0.09 word: the other
  0.122 word: the past
  -0.283 word: the people
  -0.119 word: the place
  -0.188 word: the plan
  0.228 word: the power
  -0.127 word: the presidency
  0.299 word: the president
  0.282 word: the president's
  -0.14 word: the question
  -0.103 word: the reason
  0.059 word: the rest
  -0.193 word: the right
  -0.181 word: the road
  0.137 word: the rules
  0.113 word: the russians
  0.264 word: the sanctions
  0.079 word: the second
  -0.147 word: the security
  0.169 word: the senate
  0.162 word: the size
  -0.181 word: the social
  0.143 word: the soviet
  -0.065 word: the state
  0.192 word: the stock
  -0.118 word: the system
  -0.147 word: the table
  -0.088 word: the tax
  -0.125 word: the things
  -0.212 word: the time
  0.106 word: the top
  0.169 word: the toughest
  0.294 word: the trump
  -0.223 word: the trust
  -0.222 word: the two
  -0.249 word: the united
  0.16 word: the va
  -0.15 word: the very
  0.127 word: the vice
  0.383 word: the wall
  0.224 word: the war
  -0.072 word: the way
  0.126 word: the white
  0.223 word: the whole
  0.16 word: the world
  0.062 word: the worst
  0.222 word: the year
  -0.137 word: the years
  -0.377 word: their
  0.127 word: their money
  -0.125 word: them
  -0.121 word: them a
  -0.138 word: them and
  -0.127 word: them on
  0.134 word: them out
  -0.174 word: them the
  -0.134 word: them to
  -0.268 word: then
  0.163 word: there
  0.107 word: there and
  -0.06 word: there are
  0.145 word: there has
  0.153 word: there is
  0.234 word: there isn't
  0.144 word: there was
  -0.091 word: there's
  0.09 word: there's no
  -0.055 word: there-
  -0.331 word: these
  -0.171 word: these are
  0.106 word: these countries
  0.137 word: these islands
  0.045 word: they
  0.173 word: they come
  0.32 word: they didn't
  -0.146 word: they got
  -0.255 word: they have
  -0.103 word: they know
  -0.238 word: they said
  -0.11 word: they want
  -0.178 word: they were
  -0.094 word: they will
  0.03 word: they'-
  -0.095 word: they'll
  0.12 word: they're
  -0.081 word: they've
  0.253 word: thing that
  0.064 word: thing-
  0.065 word: things
  0.149 word: things that
  0.074 word: think
  0.056 word: think it
  -0.094 word: think of
  -0.177 word: think that
  0.233 word: think that's
  0.19 word: think there's
  0.128 word: think we
  -0.191 word: think you
  -0.153 word: think-
  -0.135 word: thinking
  -0.216 word: third
  0.094 word: third-
  0.126 word: thirds
  0.13 word: thirt-
  -0.171 word: this
  0.199 word: this administration
  -0.118 word: this campaign
  -0.172 word: this country
  -0.187 word: this economy
  0.206 word: this has
  -0.092 word: this issue
  0.32 word: this president
  0.132 word: this question
  0.325 word: this year
  -0.109 word: those are
  -0.195 word: those who
  -0.482 word: thoug-
  -0.127 word: though
  -0.339 word: thought
  0.151 word: thous-
  0.09 word: thousands
  0.091 word: thousands of
  -0.16 word: three
  0.175 word: throu-
  0.077 word: through
  -0.046 word: time
  0.186 word: time in
  -0.296 word: times
  0.235 word: times as
  -0.306 word: to
  0.054 word: to #
  -0.152 word: to a
  0.134 word: to afford
  0.144 word: to all
  0.127 word: to allow
  -0.137 word: to any
  0.022 word: to be
  -0.097 word: to believe
  -0.228 word: to bring
  0.214 word: to build
  -0.18 word: to continue
  -0.053 word: to create
  -0.176 word: to cut
  -0.115 word: to deal
  0.221 word: to defend
  -0.095 word: to do
  0.234 word: to find
  0.077 word: to get
  -0.137 word: to give
  -0.229 word: to go
  -0.16 word: to grow
  -0.145 word: to have
  0.114 word: to help
  -0.114 word: to let
  -0.113 word: to live
  -0.113 word: to look
  0.052 word: to make
  -0.112 word: to me
  0.176 word: to move
  0.17 word: to my
  0.16 word: to pay
  0.151 word: to protect
  0.099 word: to provide
  -0.157 word: to run
  0.029 word: to say
  -0.076 word: to see
  -0.121 word: to solve
  -0.203 word: to spend
  -0.095 word: to start
  0.312 word: to stop
  0.126 word: to support
  -0.165 word: to take
  -0.072 word: to talk
  0.132 word: to the
  -0.157 word: to their
  -0.126 word: to them
  -0.077 word: to this
  -0.144 word: to uh
  -0.278 word: to use
  -0.17 word: to what
  -0.076 word: to win
  -0.161 word: to work
  0.118 word: to you
  0.111 word: today
  -0.039 word: toget-
  -0.039 word: together
  -0.292 word: tonig-
  -0.288 word: tonight
  -0.168 word: too
  -0.116 word: too many
  -0.074 word: too much
  0.28 word: took
  0.124 word: total-
  0.072 word: totally
  -0.337 word: tough
  0.157 word: tough-
  0.169 word: toughest
  -0.263 word: trade
  -0.141 word: tradi-
  -0.062 word: train-
  -0.218 word: trained
  -0.067 word: trans-
  -0.172 word: trave-
  0.277 word: treat-
  0.209 word: treme-
  0.198 word: tremendous
  0.038 word: trill-
  0.116 word: trillion
  0.225 word: trillion dollars
  -0.034 word: troop-
  -0.034 word: troops
  -0.169 word: troub-
  -0.189 word: trouble
  0.393 word: true
  -0.22 word: truma-
  -0.215 word: truman
  0.076 word: trump
  0.055 word: try to
  0.09 word: tryin-
  0.09 word: trying
  0.045 word: trying to
  -0.105 word: turn
  0.153 word: twice
  0.141 word: twice as
  -0.22 word: two
  0.126 word: two thirds
  -0.141 word: two weeks
  0.249 word: uh i
  0.237 word: uh in
  0.201 word: uncon-
  0.456 word: under
  0.094 word: under the
  0.104 word: under-
  0.111 word: understand
  0.152 word: understand that
  0.159 word: undoc-
  0.159 word: undocumented
  0.191 word: unemp-
  0.276 word: unemployment
  0.218 word: unfor-
  0.116 word: unfortunately
  0.198 word: union is
  -0.239 word: unite-
  -0.234 word: united
  0.195 word: united nations
  -0.276 word: united states
  0.094 word: unive-
  -0.106 word: university
  0.157 word: unpre-
  -0.355 word: until
  0.242 word: up
  0.123 word: up a
  -0.186 word: up and
  0.098 word: up for
  0.138 word: up in
  0.124 word: up with
  -0.145 word: upon
  -0.247 word: us
  0.174 word: us in
  -0.104 word: us to
  0.146 word: use
  0.301 word: used
  0.222 word: using
  0.207 word: va
  -0.109 word: value-
  -0.104 word: values
  0.095 word: vast
  -0.194 word: vermo-
  -0.193 word: vermont
  -0.175 word: very
  -0.056 word: very good
  -0.072 word: very hard
  0.112 word: very proud
  0.188 word: very quickly
  -0.102 word: very well
  0.325 word: vetoe-
  0.298 word: vetoed
  -0.139 word: view
  -0.191 word: views
  0.12 word: viola-
  -0.228 word: visit-
  -0.218 word: visited
  0.25 word: vote
  -0.238 word: vote for
  0.24 word: vote to
  0.023 word: voted
  0.133 word: voted against
  0.114 word: voted for
  0.227 word: voter
  -0.117 word: voter-
  -0.117 word: voters
  -0.13 word: votes
  -0.147 word: vulne-
  0.309 word: wages
  0.101 word: wall
  -0.134 word: wall street
  -0.342 word: want
  -0.099 word: want a
  -0.106 word: want to
  -0.228 word: wante-
  -0.228 word: wanted
  0.36 word: wants
  0.345 word: wants to
  -0.159 word: war
  -0.269 word: war ii
  0.279 word: war in
  -0.324 word: wars
  -0.102 word: was
  -0.17 word: was about
  0.161 word: was against
  -0.191 word: was an
  -0.24 word: was because
  0.202 word: was going
  0.08 word: was in
  0.192 word: was no
  -0.32 word: was not
  0.143 word: was that
  0.173 word: was to
  0.059 word: was very
  -0.071 word: washington
  0.197 word: wasn'-
  0.186 word: wasn't
  0.144 word: watch-
  -0.227 word: water
  -0.158 word: way that
  -0.212 word: way we
  -0.173 word: ways
  -0.187 word: ways to
  -0.325 word: we all
  -0.089 word: we also
  -0.145 word: we are
  -0.399 word: we can
  -0.201 word: we can't
  -0.246 word: we cannot
  -0.139 word: we could
  0.109 word: we did
  0.102 word: we didn't
  0.031 word: we do
  0.14 word: we don't
  0.135 word: we gave
  -0.254 word: we get
  0.149 word: we got
  0.088 word: we had
  -0.089 word: we have
  0.097 word: we know
  0.252 word: we made
  0.197 word: we now
  0.121 word: we ought
  0.171 word: we passed
  -0.156 word: we see
  0.104 word: we should
  0.071 word: we want
  0.215 word: we were
  -0.245 word: we'-
  -0.125 word: we'd
  -0.259 word: we'll
  -0.156 word: we'll have
  0.386 word: we're
  0.146 word: we're getting
  -0.646 word: we're going
  -0.244 word: we're not
  0.205 word: we're using
  0.144 word: we've
  -0.403 word: we've been
  0.103 word: we've done
  -0.069 word: we've got
  0.175 word: we've never
  0.167 word: we've seen
  0.137 word: wealt-
  -0.108 word: wealth
  0.175 word: wealthy
  -0.07 word: weapo-
  0.051 word: weapons
  0.282 word: week
  -0.17 word: weeks
  0.106 word: well
  -0.192 word: well as
  0.291 word: went
  0.155 word: were
  0.231 word: were a
  0.13 word: were the
  -0.365 word: what
  0.155 word: what happens
  0.171 word: what he
  -0.188 word: what i
  -0.087 word: what it
  -0.146 word: what they
  -0.182 word: what we
  -0.159 word: what we're
  -0.109 word: when
  -0.085 word: when he
  0.264 word: when i
  -0.161 word: when she
  -0.055 word: when the
  -0.065 word: when we
  0.252 word: when you
  -0.152 word: where
  -0.124 word: where i
  0.234 word: where people
  -0.104 word: where the
  0.043 word: where we
  -0.101 word: wheth-
  -0.101 word: whether
  -0.157 word: whether it
  0.148 word: whether or
  -0.048 word: which
  -0.139 word: which is
  0.253 word: which they
  -0.154 word: which we
  -0.142 word: which will
  0.27 word: which would
  0.327 word: while
  0.08 word: white
  -0.085 word: who
  -0.229 word: who are
  0.141 word: who has
  -0.27 word: who have
  0.169 word: who we
  0.136 word: who were
  -0.171 word: who would
  0.19 word: who's
  -0.09 word: whole
  -0.202 word: whole bunch
  -0.335 word: why
  -0.121 word: wife
  -0.332 word: will
  -0.068 word: will be
  -0.12 word: will do
  0.148 word: will go
  -0.193 word: will have
  -0.195 word: will not
  0.227 word: willi-
  0.18 word: willing
  0.083 word: willing to
  -0.085 word: win
  -0.099 word: with
  -0.088 word: with all
  -0.201 word: with her
  0.073 word: with me
  -0.136 word: with my
  0.148 word: with no
  0.245 word: with respect
  -0.286 word: with that
  0.41 word: with the
  -0.146 word: with them
  -0.106 word: with you
  0.28 word: withi-
  0.28 word: within
  -0.061 word: witho-
  -0.061 word: without
  -0.234 word: woman
  0.164 word: women
  -0.192 word: women and
  0.133 word: women's
  0.133 word: women-
  -0.11 word: won't
  -0.14 word: wonde-
  -0.118 word: wonderful
  -0.137 word: words
  -0.21 word: work
  0.146 word: work and
  0.158 word: worke-
  0.055 word: worked
  0.125 word: workers
  0.084 word: worki-
  0.087 word: working
  -0.305 word: world
  -0.135 word: world that
  -0.324 word: world war
  0.159 word: worry
  0.13 word: worst
  0.082 word: worth
  -0.09 word: would
  -0.282 word: would also
  -0.124 word: would be
  -0.086 word: would have
  0.066 word: would not
  0.058 word: would say
  0.165 word: writt-
  0.165 word: written
  -0.096 word: wrong
  -0.07 word: yeah
  0.453 word: year
  -0.24 word: years
  -0.265 word: years ago
  -0.245 word: years of
  0.123 word: years to
  0.209 word: yes
  0.044 word: yet
  0.034 word: york
  -0.118 word: york times
  0.055 word: you
  0.176 word: you are
  -0.121 word: you asked
  0.199 word: you can
  -0.233 word: you can't
  -0.143 word: you do
  -0.028 word: you don't
  0.113 word: you get
  0.098 word: you go
  0.169 word: you had
  0.155 word: you just
  0.324 word: you look
  0.223 word: you said
  -0.143 word: you say
  -0.076 word: you see
  -0.162 word: you should
  -0.166 word: you to
  -0.066 word: you were
  0.143 word: you will
  -0.119 word: you'l-
  -0.129 word: you'll
  0.085 word: you'r-
  0.048 word: you're
  -0.133 word: you're not
  -0.032 word: you'v-
  -0.043 word: you've
  0.069 word: young
  0.079 word: young people
  0.094 word: your
  0.132 word: your campaign
  0.309 word: your taxes
  -0.141 word: yugos-
  """
