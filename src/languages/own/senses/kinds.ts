/**
 * Things of one kind, a kind a line, named by the first English word of their rows in the tables of senses: a thing is one
 * of its kind and no other. What one text may call by the name of another, a hill and a mountain, stands in no line, nor do
 * words that often mean something else.
 */
export const KINDS = `
mother father son daughter brother sister grandfather grandmother grandson granddaughter uncle aunt cousin nephew niece husband wife
doctor nurse dentist lawyer firefighter police army soldier farmer fisherman hunter baker butcher fishmonger waiter tailor carpenter bricklayer plumber electrician mechanic pilot sailor hairdresser gardener journalist
cardiologist dermatologist oncologist neurologist paediatrician psychiatrist gynaecologist
bishop pope monk nun rabbi imam
king queen prince princess
dog cat horse donkey cow bull pig sheep goat rabbit duck goose eagle owl crow pigeon wolf fox lion tiger elephant monkey deer snake frog turtle whale dolphin shark bee wasp mosquito ant spider butterfly
flour rice pasta beef pork lamb chicken ham bacon egg milk cheese butter yogurt salt sugar honey pepper vinegar potato tomato onion garlic carrot cabbage pea mushroom apple pear lemon banana grape strawberry cherry peach olive sunflower almond hazelnut chocolate salmon tuna pumpkin plum chestnut
rosemary basil parsley thyme oregano mint
cinnamon ginger saffron
coffee tea juice wine beer milk
shirt trousers skirt jacket sweater sock shoe glove scarf
eye ear nose mouth tongue shoulder elbow knee liver kidney lung brain stomach
fever headache cough
cancer diabetes allergy
rain snow wind fog
bedroom kitchen bathroom garden balcony cellar attic garage
door window roof
bed chair mattress pillow blanket curtain mirror lamp
fork knife spoon
river lake beach mountain desert volcano island cave
oak pine palm
castle church monastery museum theatre cinema hospital prison supermarket airport
train bus tram taxi truck bicycle motorcycle plane ship helicopter
piano guitar violin flute trumpet
mathematics physics chemistry biology geography philosophy
football basketball tennis swimming skiing
smell taste
morning afternoon night
dawn sunset
moon sun
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
physical mental
national international
conservative liberal
civil military
supply demand
employer worker
theft murder fraud
addition subtraction multiplication division
triangle rectangle circle
prefix suffix
row column
constant variable
synchronous async
stack queue
header footer sidebar
oxygen hydrogen carbon
atom molecule cell gene protein
`;
