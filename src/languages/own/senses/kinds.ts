/**
 * Kinds of mutually exclusive things, one per line; a thing is named by the first English word of its row in
 * the sense tables. Words that may be used for one another, such as a hill and a mountain, and ambiguous
 * words are omitted.
 */
export const KINDS = `
mother father son daughter brother sister grandfather grandmother grandson granddaughter uncle aunt cousin nephew niece husband wife
doctor nurse dentist lawyer firefighter police army soldier farmer fisherman hunter baker butcher fishmonger waiter tailor carpenter bricklayer plumber electrician mechanic pilot sailor hairdresser gardener journalist journalist architect hairdresser gardener sailor
cardiologist dermatologist oncologist neurologist paediatrician psychiatrist gynaecologist
bishop pope monk nun rabbi imam
king queen prince princess
dog cat horse donkey cow bull pig sheep goat rabbit duck goose eagle owl crow pigeon wolf fox lion tiger elephant monkey deer snake frog turtle whale dolphin shark bee wasp mosquito ant spider butterfly worm
flour rice pasta beef pork lamb chicken ham bacon egg milk cheese butter yogurt salt sugar honey pepper vinegar potato tomato onion garlic carrot cabbage pea mushroom apple pear lemon banana grape strawberry cherry peach olive sunflower almond hazelnut chocolate salmon tuna pumpkin plum chestnut
rosemary basil parsley thyme oregano mint
cinnamon ginger saffron
coffee tea juice wine beer milk water
shirt trousers skirt jacket sweater sock shoe glove scarf hat belt dress
eye ear nose mouth tongue shoulder elbow knee liver kidney lung brain stomach
fever headache cough
cancer diabetes allergy
rain snow wind fog
bedroom kitchen bathroom garden balcony cellar attic garage
door window roof
bed chair mattress pillow blanket curtain mirror lamp
fork knife spoon
river lake beach mountain desert volcano island cave valley
oak pine palm
castle church monastery museum theatre cinema hospital prison supermarket airport mosque library hotel restaurant stadium pharmacy
train bus tram taxi truck bicycle motorcycle plane ship helicopter car ambulance
piano guitar violin flute trumpet
mathematics physics chemistry biology geography philosophy psychology
football basketball tennis swimming skiing
smell taste
morning afternoon night
dawn sunset
moon sun planet star
blind deaf
hunger thirst
hungry thirsty
sweet bitter sour salty
clean dirty
gradual sudden
acknowledge deny
arrival departure
government opposition
guest host
friend enemy
war peace
rich poor
urban rural
male female
sick healthy
asleep awake
guilty innocent
attack defend
lend borrow
lock unlock
encode decode
automatic manual
linear quadratic exponential logarithmic
physical mental
national international
conservative liberal
civil military
supply demand
employer worker
theft murder fraud
addition subtraction multiplication division
triangle rectangle circle square
prefix suffix
row column
constant variable
synchronous async
stack queue
header footer sidebar
oxygen hydrogen carbon
atom molecule cell gene protein
arm leg finger toe
student teacher
president mayor governor
string integer boolean float
wood metal glass plastic wool cotton silk marble cement copper bronze gold silver iron steel leather
breakfast dinner
book newspaper magazine
hammer screwdriver axe shovel scissors ladder
sword shield
fridge freezer oven dishwasher
bread cake soup salad
Christian Muslim Jew
author publisher
customer supplier
bridge tunnel
pen pencil chalk
tragedy comedy
hell paradise
earthquake flood
wheel engine brake
witness victim
telescope microscope
keyboard mouse microphone loudspeaker
telephone phone tablet radio television
branch label
`;
