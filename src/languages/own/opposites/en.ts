import type { Opposites } from "../../../model/language/opposites.ts";
import { inFrames, words } from "../own-knowledge.ts";
import { basicsIn } from "./basics.ts";
import { calendarIn, roundsIn } from "./calendar.ts";
import { computingIn } from "./computing.ts";
import { conditionsIn } from "./conditions.ts";
import { dealingsIn } from "./dealings.ts";
import { deedsIn } from "./deeds.ts";
import { everydayIn } from "./everyday.ts";
import { familyIn } from "./family.ts";
import { learningIn } from "./learning.ts";
import { particularsIn } from "./particulars.ts";
import { peoplesIn } from "./peoples.ts";
import { placesIn } from "./places.ts";
import { workingsIn } from "./workings.ts";

/** Mutually exclusive words of English; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: words("yes yep yeah ok okay"), no: words("no nope nah") },
  amount: {
    more: words(
      "more_than larger_than bigger_than greater_than longer_than higher_than over_# above_# upwards_of_# in_excess_of_# exceeds_# exceed_# exceeding_# wider_than heavier_than older_than taller_than warmer_than hotter_than",
    ),
    less: words(
      "less_than fewer_than smaller_than shorter_than lower_than under_# below_# within_# narrower_than lighter_than younger_than colder_than cooler_than",
    ),
  },
  comparison: { more: words("more most"), less: words("less least fewest") },
  bound: {
    least: words(
      "at_least at_the_least at_the_very_least no_less_than no_fewer_than no_smaller_than no_lower_than no_shorter_than no_earlier_than no_sooner_than minimum_of a_minimum_of #_or_more #_or_over #_or_older #_or_higher #_or_above #_or_greater #_or_longer #_and_over #_and_above #_and_older",
    ),
    most: words(
      "at_most at_the_most at_the_very_most no_more_than no_greater_than no_larger_than no_bigger_than no_higher_than no_longer_than up_to until_# till_# as_many_as as_much_as no_later_than maximum_of_# limited_to_# capped_at_# #_or_less #_or_fewer #_or_under #_or_younger #_or_lower #_or_below #_or_shorter #_and_under #_and_below #_and_younger",
    ),
  },
  order: {
    before: words(
      "before right_before prior_to earlier earlier_version earlier_versions earlier_release earlier_releases no_later_than or_older or_below and_earlier or_earlier or_lower",
    ),
    after: words(
      "after right_after afterwards later or_newer or_above or_higher or_greater or_more_recent",
    ),
  },
  // Phrases about each in turn, which express no order.
  row: { each: words("after_the_other after_another") },
  // Idioms whose words do not belong to their usual scales.
  saying: { whole: ["let alone"] },
  limit: { until: words("until till up_through"), since: ["since"] },
  speed: {
    fast: words("fast faster quick quickly quicker fastest quickest"),
    slow: words("slow slowly slower slowest less_quickly less_quick less_fast"),
  },
  size: {
    larger: words(
      "bigger larger greater larger_than bigger_than greater_than largest biggest greatest",
    ),
    smaller: words("smaller smaller_than smallest lower_than less_than"),
  },
  extent: {
    large: words("big large huge massive giant enormous"),
    small: words("small tiny little"),
  },
  height: {
    higher: words(
      "taller tallest higher highest higher_than higher-quality higher-level higher-priority higher-resolution higher-order higher-end",
    ),
    lower: words(
      "lower lowest lower_than lower-quality lower-level lower-priority lower-resolution lower-order lower-end",
    ),
  },
  length: {
    long: words("long longer longer_than longest"),
    short: words("short shorter shorter_than shortest"),
  },
  quality: { better: words("better best"), worse: words("worse worst") },
  extreme: { most: words("maximum maximum_of_#"), least: words("minimum minimum_of") },
  share: {
    majority: words("majority most_of Most for_most in_most on_most by_most with_most from_most"),
    minority: words("minority few a_few small_part_of small_fraction_of small_portion_of"),
  },
  count: {
    many: words(
      "many quite_a_few large_number_of great_number_of huge_number_of large_numbers_of great_many lots_of a_lot_of plenty_of numerous",
    ),
    few: words("few a_few"),
  },
  side: {
    left: words("left leftmost left-most left-hand left-hand_side"),
    right: words("right rightmost right-most right-hand right-hand_side"),
  },
  compass: {
    north: words("north northern"),
    south: words("south southern"),
    east: words("east eastern"),
    west: words("west western"),
    northeast: words("northeast northeastern"),
    northwest: words("northwest northwestern"),
    southeast: words("southeast southeastern"),
    southwest: words("southwest southwestern"),
  },
  layer: { above: ["above"], below: words("below beneath underneath under_it under_them") },
  // Positions above an object, unlike `above` on the page.
  perch: {
    above: words(
      "above_the above_a above_an above_your above_our above_its above_their on_top_of_the on_top_of_a on_top_of_your",
    ),
    below: words("below_the below_a below_an below_your below_our below_its below_their"),
  },
  inside: { inside: ["inside"], outside: ["outside"] },
  distance: {
    near: words("near nearest closest nearby"),
    far: words("far farthest furthest faraway"),
  },
  change: {
    rise: words(
      "maximize maximizes maximized maximizing maximise maximises maximised maximising growth went_up go_up goes_up gone_up going_up increase increases increased increasing rises rose risen grows grew grown soared raise raises raised raising climbs climbed is_up_# are_up_# was_up_# were_up_# up_by_#",
    ),
    fall: words(
      "minimize minimizes minimized minimizing minimise minimises minimised minimising went_down go_down goes_down gone_down going_down decrease decreases decreased decreasing reduction reductions reduce reduces reduced reducing falls fell fallen dropped shrank lowers lowered lowering shrinks is_down are_down was_down were_down down_by_#",
    ),
  },
  supply: {
    add: words("add adds added adding"),
    remove: words("remove removes removed removing delete deletes deleted deleting cleared"),
  },
  trade: {
    buy: words("buy buys buying bought acquire acquires acquired acquiring purchased purchasing"),
    sell: words("sell sells selling sold"),
  },
  contest: { win: words("win wins won"), lose: words("lose loses lost") },
  consent: {
    accept: words("accept accepts accepted approve approves approved approving approval"),
    refuse: words("reject rejects rejected decline declines declined refuse refuses refused"),
  },
  permit: {
    allow: words(
      "allow allows allowed let lets lift_the_ban lifts_the_ban lifted_the_ban lifting_the_ban lift_a_ban lifted_a_ban",
    ),
    forbid: words(
      "forbid forbids forbidden prohibit prohibits prohibited prohibiting ban bans banned banning outlawed prevent prevents prevented preventing avoid avoids avoided avoiding",
    ),
  },
  outcome: {
    success: words(
      "success successes successful successfully succeed succeeds succeeded succeeding test_passes test_passed tests_pass tests_passed tests_passing",
    ),
    failure: words("failure failures failed fail fails failing unsuccessful unsuccessfully"),
  },
  gain: {
    gain: words("advantage advantages"),
    loss: words("disadvantage disadvantages drawback drawbacks"),
  },
  frequency: {
    always: ["always"],
    usually: words(
      "usually typically generally normally most_of_the_time in_most_cases almost_always nearly_always",
    ),
    sometimes: words("sometimes occasionally not_always"),
    never: ["never"],
  },
  everybody: { all: words("everyone everybody"), none: words("nobody no_one none") },
  quantity: {
    // `most` may form a superlative, and `nearly all` may also be `most`: such phrases belong to both poles.
    all: words("all every each most almost_all nearly_all almost_every nearly_every"),
    most: words(
      "most Most most_of for_most in_most on_most by_most with_most from_most majority almost_all nearly_all almost_every nearly_every",
    ),
    some: words("some somewhere somehow several a_few"),
    none: ["none"],
  },
  // Phrases that would match another scale but do not belong to it: `hard disk`, `not at all`.
  otherwise: {
    other: words(
      "how_many how_much how_little how_few on_top_of at_all even_if must_try must_see must_visit several_times a_few_times as_if what_if if_any if_not if_ever if_only if_anything if_at_all if_a hard_disk hard_disks hard_drive hard_drives hard_link hard_links hard_copy hard_copies hard_reset a_must a_switch_on the_switch_on right_to right_away right_now right_there right_here all_right most_likely most_probably most_importantly most_notably most_recently most_often most_commonly most_certainly most_of_all thus_far so_far by_far far_more far_less far_better far_too as_far_as insofar_as",
    ),
  },
  today: { today: ["today"], yesterday: ["yesterday"] },
  gravity: { warning: words("warning warnings"), error: words("error errors") },
  turn: {
    next: [...words("next the_following"), ...roundsIn("en", "next_*")],
    previous: words(
      "previous preceding and_earlier or_earlier prior_version prior_versions prior_release prior_releases older_version older_versions older_release older_releases earlier_version earlier_versions earlier_release earlier_releases",
    ),
  },
  rank: {
    first: words("first the_former"),
    second: words("second secondary the_latter"),
    third: ["third"],
    // Many languages translate `latest` by `last`.
    last: [...words("last lastly final latest the_latter"), ...roundsIn("en", "last_*")],
  },
  age: {
    old: words(
      "old older oldest outdated older_version older_versions older_release older_releases",
    ),
    young: words("young youthful"),
    new: words("new modern newer newest latest most_recent"),
  },
  sameness: { same: ["same"], other: words("different differently") },
  door: { open: words("open opens opened"), closed: words("close closes closed") },
  truth: { true: ["true"], false: ["false"] },
  power: {
    on: words(
      "enable enables enabled enabling activate activates activated turn_on turn_this_on turn_it_on turn_that_on turn_them_on turns_on turned_on switch_it_on switch_them_on stay_on stays_on stayed_on switch_on switches_on switched_on",
    ),
    off: words(
      "disable disables disabled disabling deactivate deactivates deactivated turn_off turn_this_off turn_it_off turn_that_off turn_them_off turns_off turned_off switch_it_off switch_them_off stay_off stays_off stayed_off switch_off switches_off switched_off is_off are_off was_off were_off",
    ),
  },
  duty: {
    must: words("required is_required are_required mandatory compulsory obligatory"),
    may: words("optional voluntary"),
  },
  reach: { in: ["internal"], out: ["external"] },
  view: { public: ["public"], private: ["private"] },
  flow: {
    input: words("input inputs incoming inbound"),
    output: words("output outputs outgoing outbound"),
  },
  role: {
    client: words("client clients client-side"),
    server: words("server servers server-side"),
  },
  ease: {
    easy: words("easy easier easiest easily"),
    hard: words("complicated difficult hard harder hardest"),
  },
  price: {
    cheap: words("cheap cheaper cheapest inexpensive less_expensive least_expensive"),
    dear: words("expensive most_expensive"),
  },
  force: { strong: words("strong stronger"), weak: words("weak weaker") },
  safety: {
    safe: words("safe safer safest safely secure"),
    unsafe: words("dangerous unsafe insecure"),
  },
  light: { light: ["light"], dark: ["dark"] },
  line: { level: words("horizontal horizontally"), upright: words("vertical vertically") },
  parity: { even: words("even even-numbered"), odd: words("odd odd-numbered") },
  sign: {
    plus: words("positive plus_pole plus_terminal plus_sign"),
    minus: words("negative minus_pole minus_terminal minus_sign"),
  },
  sex: { man: words("man men"), woman: words("woman women") },
  fill: { empty: ["empty"], full: ["full"] },
  front: { behind: words("behind"), front: words("in_front_of") },
  phase: {
    early: words("early_# early_in_# beginning_of_# start_of_# beginning_of_the_# start_of_the_#"),
    mid: words("mid_# middle_of_# middle_of_the_#"),
    late: words("late_# late_in_# end_of_# end_of_the_#"),
  },
  office: {
    ceo: words("CEO chief_executive chief_executive_officer"),
    cfo: words("CFO chief_financial_officer finance_chief"),
    cto: words("CTO chief_technology_officer"),
    coo: words("COO chief_operating_officer"),
  },
  deputy: { head: words("president"), second: words("vice_president vice-president") },
  "part-of-day": {
    morning: words(
      "in_the_morning this_morning that_morning next_morning every_morning each_morning",
    ),
    afternoon: words(
      "in_the_afternoon this_afternoon that_afternoon every_afternoon each_afternoon in_the_evening this_evening that_evening every_evening each_evening",
    ),
    night: words(
      "at_night tonight during_the_night overnight every_night each_night in_the_evening this_evening that_evening every_evening each_evening",
    ),
  },
  interval: {
    ...inFrames(words("a_* an_* one_*"), {
      hour: "hour",
      day: "day",
      week: "week",
      month: "month",
      year: "year",
      decade: "decade",
      century: "century",
    }),
    "half-hour": words("half_an_hour half_hour half-hour"),
  },
  approach: {
    under: words("almost_# nearly_# close_to_#"),
    over: words("more_than_# over_# well_over_# just_over_#"),
  },
  margin: {
    more: words(
      "#_more #_or_more #_or_over #_or_older #_or_higher #_or_above #_or_greater #_or_longer #_and_over #_and_above #_and_older",
    ),
    less: words(
      "#_cheaper #_less #_fewer #_or_less #_or_fewer #_or_under #_or_younger #_or_lower #_or_below #_or_shorter #_and_under #_and_below #_and_younger",
    ),
  },
  // Omits `twice as fast`, which may be rendered as half the time.
  factor: {
    more: words(
      "twice_as_much twice_as_many twice_as_large twice_as_big twice_as_long twice_as_high half_again",
    ),
    less: words("half_as_much half_as_many half_as_large half_as_big half_as_long half_as_high"),
  },
  run: {
    start: words(
      "start starts started starting startup boot boots booted booting reboot reboots rebooting launch launches launched restart restarts resume resumes",
    ),
    stop: words(
      "stop stops stopped stopping halt halts halted terminate terminates pause pauses paused shut_down shuts_down shutting_down shutdown",
    ),
  },
  affix: {
    first: words("begin_with begins_with beginning_with start_with starts_with starting_with"),
    last: words("end_with ends_with ending_with end_in ends_in ending_in"),
  },
  heat: {
    warm: words("hot hotter hottest warm warmer warmest"),
    cold: words("cold colder coldest cool cooler coolest"),
  },
  moisture: { wet: words("wet wetter damp humid moist"), dry: words("dry drier") },
  thickness: {
    thick: words("thick thicker thickest coarse coarser coarsest"),
    thin: words("thin thinner thinnest finer"),
  },
  width: { wide: words("wide wider widest broad"), narrow: words("narrow narrower narrowest") },
  weight: { heavy: words("heavy heavier heaviest"), light: words("light lighter lightest") },
  softness: { soft: words("soft softer"), hard: words("hard harder") },
  slope: { steep: words("steep steeper"), flat: words("flat flatter") },
  charge: { free: words("free free_of_charge freely_available"), paid: words("paid") },
  rightness: {
    right: words("correct correctly"),
    wrong: words("incorrect incorrectly wrong wrongly"),
  },
  // The verb `correct`, unlike the adjective.
  mending: {
    mend: words(
      "correct_the correct_this correct_that correct_these correct_those correct_any correct_it correct_them correct_your correct_its correct_their correct_errors correct_mistakes to_correct",
    ),
  },
  inclusion: {
    in: words("included include includes including"),
    out: words("excluded not_included exclude excludes excluding"),
  },
  recurrence: {
    often: words("often frequently frequent"),
    rarely: words("rarely seldom rare less_frequently less_often less_frequent infrequently"),
  },
  verge: { upper: words("upper top"), lower: words("the_lower bottom") },
  reckoning: {
    multiply: words("multiply multiplies multiplied multiplying"),
    divide: words("divide divides divided dividing"),
    subtract: words("subtract subtracts subtracted subtracting"),
  },
  time: {
    seconds: ["seconds"],
    minutes: ["minutes"],
    hours: ["hours"],
    days: ["days"],
    weeks: ["weeks"],
    months: ["months"],
    years: ["years"],
    decades: ["decades"],
    centuries: ["centuries"],
  },
  season: {
    spring: ["spring"],
    summer: ["summer"],
    autumn: ["autumn"],
    winter: ["winter"],
  },
  colour: {
    red: ["red"],
    green: ["green"],
    blue: ["blue"],
    yellow: ["yellow"],
    black: ["black"],
    white: ["white"],
    orange: ["orange"],
    purple: ["purple"],
    brown: words("brown"),
    pink: words("pink"),
    grey: words("gray grey"),
  },
  medium: {
    image: words("image images picture pictures photo photos photograph photographs"),
    audio: ["audio"],
    video: words("video videos"),
    text: words("text texts"),
  },
  things: {
    all: words("all_of_this all_of_that all_of_it all_of_these all_of_those"),
    none: words("none_of_this none_of_that none_of_it none_of_these none_of_those"),
  },
  // A condition, not a time or an amount.
  proviso: { given: words("provided_that as_long_as on_condition_that"), unless: ["unless"] },
  // All that needs to be done, not an obligation.
  effort: {
    all: words("only_have_to only_has_to just_have_to just_has_to merely_have_to simply_have_to"),
  },
  modal: {
    must: words(
      "must have_to has_to you_need_to need_to needs_to if_you_need_to when_you_need_to whenever_you_need_to where_you_need_to all_you_need_to everything_you_need_to what_you_need_to that_you_need_to should_you_need_to should should_be_able_to should_now should_see should_I should_we should_you may_want_to might_want_to may_not must_not is_necessary are_necessary is_needed are_needed is_required are_required",
    ),
    may: words(
      "may can could might should_be_able_to should_now should_see should_I should_we should_you need_to needs_to if_you_need_to when_you_need_to whenever_you_need_to where_you_need_to all_you_need_to everything_you_need_to what_you_need_to that_you_need_to should_you_need_to may_want_to might_want_to is_necessary are_necessary is_needed are_needed is_required are_required cannot can't can’t may_not must_not",
    ),
  },
  // Obligation or advice; `should` belongs to both, as it is often translated like `must`.
  urge: { must: words("must should"), should: words("should ought_to") },
  degree: {
    very: words("very extremely highly really genuinely truly very_little very_few"),
    little: words("slightly barely hardly very_little very_few"),
  },
  exception: {
    out: words("except excluding"),
    in: words("including included"),
  },
  manifold: {
    double: words("double doubles doubled doubling twice"),
    triple: words("triple triples tripled tripling"),
    half: words("halve halves halved halving"),
  },
  end: {
    start: words("start beginning initial"),
    end: words("the_end_of"),
  },
  customs: {
    in: words("import imports imported importing"),
    out: words("export exports exported exporting"),
  },
  zoom: {
    in: words("zoom_in zooms_in zoomed_in zooming_in"),
    out: words("zoom_out zooms_out zoomed_out zooming_out"),
  },
  network: { on: words("online"), off: words("offline") },
  transfer: {
    up: words("upload uploads uploaded uploading"),
    down: words("download downloads downloaded downloading"),
  },
  display: {
    shown: words(
      "visible show shows shown showing display displays displayed displaying reveal reveals",
    ),
    hidden: words("hide hides hidden hiding"),
  },
  ...calendarIn("en"),
  ...workingsIn("en"),
  ...learningIn("en"),
  ...particularsIn("en"),
  ...conditionsIn("en"),
  ...dealingsIn("en"),
  ...computingIn("en"),
  ...basicsIn("en"),
  ...everydayIn("en"),
  ...familyIn("en"),
  ...deedsIn("en"),
  people: peoplesIn("en"),
  place: placesIn("en"),
};
