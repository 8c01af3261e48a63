import { describe, expect, it, test } from "vitest";
import { inflectionOf, stemOf } from "../../../src/languages/inflection/inflection.ts";

/** Forms of one word a line; every two lines of a language are of different words. */
const FORMS: Readonly<Record<string, string>> = {
  en: `
    model models
    library libraries
    cache caches cached caching
    map maps mapped mapping
    deploy deploys deployed deploying
    class classes
    box boxes
    index indexes indexed
    policy policies
    string strings
    query queries queried
    cluster clusters
    node nodes
    status statuses`,
  es: `
    modelo modelos
    red redes
    canción canciones
    luz luces
    servidor servidores
    entrenado entrenada entrenados entrenadas entrenar
    cliente clientes
    clúster clústeres
    biblioteca bibliotecas
    imagen imágenes
    profundo profunda profundos profundas
    nube nubes
    archivo archivos`,
  fr: `
    modèle modèles
    réseau réseaux
    journal journaux
    actif active actifs actives
    serveur serveurs
    entraîné entraînée entraînés entraînées entraîner
    utilisateur utilisatrice utilisateurs utilisatrices
    ancien ancienne anciens anciennes
    fichier fichiers
    nuage nuages`,
  de: `
    Modell Modelle Modells Modellen
    Netz Netze Netzes Netzen
    Haus Häuser Häusern Hauses
    Datei Dateien
    Server Servers Servern
    Nutzerin Nutzerinnen
    groß große großen großer großes großem
    Knoten Knotens
    Bild Bilder Bildern Bildes`,
  pt: `
    modelo modelos
    rede redes
    função funções
    animal animais
    imagem imagens
    servidor servidores
    treinado treinada treinados treinadas treinar
    nuvem nuvens
    arquivo arquivos
    nível níveis`,
  it: `
    modello modelli
    rete reti
    biblioteca biblioteche
    archivio archivi
    profondo profonda profondi profonde
    immagine immagini
    nuvola nuvole
    luogo luoghi
    utente utenti`,
  ca: `
    model models
    xarxa xarxes
    funció funcions
    biblioteca biblioteques
    servidor servidors
    núvol núvols
    imatge imatges
    entrenat entrenada entrenats entrenades entrenar
    pla plans`,
};

describe.each(Object.keys(FORMS))("the words of %s", (language) => {
  const inflection = inflectionOf(language);
  const words = (FORMS[language] ?? "")
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" "));

  test.each(words.map((forms) => [forms.join(", "), forms] as const))(
    "%s share a stem",
    (_, forms) => {
      expect(new Set(forms.map((form) => stemOf(form, inflection))).size).toBe(1);
    },
  );

  it("do not share one with other words", () => {
    expect(new Set(words.map(([base = ""]) => stemOf(base, inflection))).size).toBe(words.length);
  });
});

it("a word that every object knows is a word like others", () => {
  expect(stemOf("constructor", inflectionOf("es"))).toBe("constructor");
});

it("a region bends its words as its language does", () => {
  expect(stemOf("redes", inflectionOf("es-MX"))).toBe(stemOf("red", inflectionOf("es-MX")));
});

it("a language without endings keeps words whole, but for case and accents", () => {
  expect(stemOf("Modelů", inflectionOf("et"))).toBe("modelu");
});
