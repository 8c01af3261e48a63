import type { LabelWords } from "../../model/language/label-words.ts";
import { words } from "./own-knowledge.ts";

/**
 * English words that other languages do not borrow unchanged. Technical terms (`status`, `plugin`, `feature`)
 * are omitted, because they do.
 */
export const ENGLISH: LabelWords = {
  plain: words(
    `about above accepted account accounts added additional address addresses advanced advantages after all
    allowed amount animals annual answer answers area attached author authors average back bad basic basics
    before beginner beginners behavior behaviour below benefits best better big birthday bottom breakfast
    building button buttons cars categories category changed changes chapter chapters cheap child children
    choice choices city cleaning closed cold color colors colour colours column columns commands
    comment comments common company complete contents cost costs country created credits currency current
    customer customers daily danger date dates day days dead default defaults deleted deprecated description
    descriptions detail details different dinner disabled disadvantages distance drink drinks duration earlier
    early easy empty enabled ending environment error errors every example examples excluded expected expert
    experts explanation family fast field fields file files finished first folder folders food forbidden free
    frequently friday friend friends full fun further game games goal goals good group groups guest guests
    guidelines happy hard height help hidden high higher hint hints history holiday holidays hour hours house
    image images important included indoor inside introduction invoice invoices key keyboard keys kind kinds
    known language languages large larger largest last later latest learning left length less lesson lessons
    level levels license licenses limitations limits list lists local location locations long longer low lower
    lunch main many meaning meanings measure measures member members memory message messages middle minute
    minutes missing mistake mistakes monday month monthly months more morning most mouse name names new newest
    night no nobody note notes number numbers old older oldest only open opened opening option optional
    options order orders other others outdoor outside overview owner owners page pages paid parent parents
    part parts password passwords payment payments people permissions person picture pictures place places
    platforms possible preparation prerequisites previous price prices private problem problems
    profession public purpose quality quantity quarterly question questions quick quickly reading reason
    reasons received recommended references related remark remarks removed requests required requirements
    response responses restrictions result results right risk risks room rooms row rows rule rules safe
    saturday school search season seasons second section sections security sender sentence sentences settings
    short shortcut shortcuts shorter shortest similar since size sizes slow small smaller smallest some
    sound sounds source step steps storage strong student students subject summary summer sunday
    supported table tables task tasks teacher teachers technical terms thanks thursday time times title titles
    today together tomorrow top topic topics total town translated translation translations troubleshooting
    tuesday type types uncommon unit units unknown unsupported until updated upper usage user username
    users value values variable variables various vegetables version versions visible warm warning warnings
    water weak wednesday week weekly weeks weight why width winter without word
    words work worse worst wrong year yearly years yes yesterday`,
  ),
  opening: words(
    `add adding avoid avoiding choose configure configuring connect connecting contributing converting create
    creating customise customising customize customizing define defining delete deleting deploying describe
    disable disabling enable enabling explain explore finding fixing generate generating get getting give
    handle handling improve improving install installing learn make making manage managing prepare preparing
    prevent publish publishing reading receive receiving remove removing rename replace replacing restore
    restoring send sending showing solve solving stopping submit translate translating understand
    understanding upgrade upgrading using verify verifying writing`,
  ),
};

/** For another language, only the words that it shares with English or borrows unchanged. */
export function sharedWithEnglish(language: keyof typeof SHARED): LabelWords {
  return { plain: words(SHARED[language]), opening: [] };
}

const SHARED = {
  de: "account accounts animals arm button buttons information link links name note option start stop tipp total warm wind winter version hand hard still uns war also man was gut fast not name person problem version credits details level levels limit limits minute response storage variable",
  es: "color error local mouse no total general normal similar variable variables visible",
  fr: "animals animal danger date dates description descriptions distance image images introduction message messages minute minutes note notes option options page pages part parts permissions possible question questions restrictions section sections source table tables total type types version versions usage variable variables visible unit parent parents cause long son on pour site surface six important local public comment expert experts limitations place places profession",
  it: "account area default file home local note no password mouse storage",
  pt: "area local mouse no total item similar storage",
  nl: "account accounts arm button buttons contact details ending hard help hint hints home image images level levels link links memory mouse name namen open option order orders parent password person problem see start stop second settings storage total type types tour top warm week wind winter water work in over of",
  pl: "limit problem data start stop total",
  id: "area error home item level limit mouse normal password start stop storage total variable",
  tr: "problem on an son son link total",
  ca: "color error local no total general normal similar variable variables visible",
  sv: "bad full list person problem row stop total version",
  da: "bad fast full kind note person problem server time total type version",
  nb: "bad fast full note notes person problem time total type",
  cs: "list most no problem server stop",
  fi: "no",
} satisfies Readonly<Record<string, string>>;
