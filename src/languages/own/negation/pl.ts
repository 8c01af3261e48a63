import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Polish negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("nie"),
  sureEndings: [],
  copulas: words(
    "jest są był była było były będzie będą być został została zostało zostały zostanie zostaną się",
  ),
  possible: words(
    "nikt nikogo nikomu nikim nic niczego niczemu niczym nigdy nigdzie żaden żadna żadne żadnego żadnej żadnych żadną żadnym bez ani brak braku brakuje brakowało ledwo ledwie prawie mało niewiele niewielu rzadko tylko jedynie wyłącznie zaledwie oprócz poza zamiast ale jednak choć chociaż lecz inny inna inne innego innej innych inaczej jeszcze trudno ciężko pusty pusta puste wolny wolna wolne dopiero dopóki zanim dość daleko źle obojętnie ostatni ostatnia ostatnie pierwszy pierwsza jedyny jedyna jedyne jedynym by wystarczy wystarczą wystarcza",
  ),
  senses: {
    otherwise: words("inaczej przeciwnym_razie"),
    enough: words("wystarczy wystarczą wystarcza dość"),
    but: words("ale jednak lecz"),
    only: words("tylko jedynie wyłącznie zaledwie jedyny jedyna jedyne jedynym"),
    other: words("inny inna inne innego innej innych"),
    still: words("jeszcze"),
    few: words("mało niewiele"),
  },
  privative: words("bez żaden żadna żadne żadnego żadnej żadnych"),
  possibleStarts: words(
    "nie(?!m(?:iec|c)|dziel|gdy|bo|bieskie) bez odm unik zapob zabron zabran zakaz przesta zaprzest stra(?:c|t|ż) zgub zapom pomi pomij wyklucz wątpi zatrzym anul odradz ukry tajn ignor pozbaw wstrzym powstrzym zaprzecz sprzeciw poraż błęd zaniech rezygn zrezygn uchyl uchron chron zawiod zawod milcz ślep głuch przeciw opuś opuszcz wyłącz dezaktyw wycisz przestarz",
  ),
  excepting: words("niż lecz tylko"),
  comparing: {
    words: words(
      "niż bardziej mniej więcej lepiej lepszy lepsza lepsze gorszy gorsza gorsze tak taki taka takie",
    ),
    equals: words("tak taki taka takie tyle"),
    most: words("rekord rekordowy rekordowa rekordowe"),
    mostEndings: [],
  },
  idioms: words(
    "nie_tylko nie_bez nie_mniej nie_więcej nie_później nie_wcześniej nie_raz nie_wyżej nie_niżej nie_dłużej nie_jeden czy_nie dlaczego_nie nie_zapomnij nie_zapomnijcie nie_wahaj dopóki_nie póki_nie nie_wspominając nie_licząc o_mało_nie nie_inaczej nie_wyłączając nie_zawsze_tylko jeśli_nie jeżeli_nie",
  ),
};
