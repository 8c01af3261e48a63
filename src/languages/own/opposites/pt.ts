import type { Opposites } from "../../../model/language/opposites.ts";
import { inFrames, words } from "../own-knowledge.ts";
import { basicsIn } from "./basics.ts";
import { calendarIn, roundsIn } from "./calendar.ts";
import { computingIn } from "./computing.ts";
import { conditionsIn } from "./conditions.ts";
import { dealingsIn } from "./dealings.ts";
import { deedsIn } from "./deeds.ts";
import { dutiesOf } from "./duties.ts";
import { everydayIn } from "./everyday.ts";
import { familyIn } from "./family.ts";
import { learningIn } from "./learning.ts";
import { particularsIn } from "./particulars.ts";
import { peoplesIn } from "./peoples.ts";
import { placesIn } from "./places.ts";
import { workingsIn } from "./workings.ts";

/** Mutually exclusive words of Portuguese; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: ["sim"], no: ["não"] },
  amount: {
    more: words(
      "mais_de mais_do_que mais_que acima_de_# superior_a superiores_a superior_ao superiores_ao acima_de acima_dos maior_que maiores_que maior_do_que",
    ),
    less: words(
      "menos_de menos_do_que menos_que abaixo_de_# inferior_a inferiores_a inferior_ao inferiores_ao abaixo_de abaixo_dos menor_que menores_que menor_do_que",
    ),
  },
  comparison: { more: words("mais"), less: words("menos") },
  bound: {
    least: words("pelo_menos no_mínimo ao_menos mínimo_de #_ou_mais #_ou_superior"),
    most: words("no_máximo até máximo_de_# #_ou_menos #_ou_inferior"),
  },
  order: {
    before: words(
      "antes mais_cedo anteriormente #_mais_cedo ou_inferior ou_inferiores ou_anterior ou_anteriores",
    ),
    after: words(
      "depois após mais_tarde posteriormente #_mais_tarde ou_superior ou_superiores ou_posterior ou_posteriores ou_mais_recente ou_mais_recentes",
    ),
  },
  limit: { until: words("até"), since: words("desde a_partir_de a_partir_da a_partir_do") },
  speed: {
    fast: words(
      "rápido rápida rápidos rápidas rapidamente #_mais_rápido #_mais_rápida #_mais_rápidos #_mais_rápidas",
    ),
    slow: words(
      "lento lenta lentos lentas lentamente devagar menos_rápido menos_rápida menos_rapidamente #_mais_lento #_mais_lenta",
    ),
  },
  size: {
    larger: words("maior maiores maior_que maiores_que maior_do_que"),
    smaller: words("menor menores menor_que menores_que menor_do_que"),
  },
  extent: {
    large: words("grande grandes enorme enormes gigante gigantes"),
    small: words("pequeno pequena pequenos pequenas minúsculo minúscula"),
  },
  height: {
    higher: words(
      "mais_alto mais_alta mais_altos mais_altas superior superiores superior_a superiores_a superior_ao superiores_ao",
    ),
    lower: words(
      "mais_baixo mais_baixa mais_baixos mais_baixas inferior inferiores inferior_a inferiores_a inferior_ao inferiores_ao #_mais_baixo #_mais_baixa",
    ),
  },
  length: {
    long: words("longo longa longos longas comprido comprida"),
    short: words("curto curta curtos curtas #_mais_curto #_mais_curta"),
  },
  quality: { better: words("melhor melhores"), worse: words("pior piores") },
  extreme: {
    most: words("máximo máxima máximos máximas máximo_de_#"),
    least: words("mínimo mínima mínimos mínimas mínimo_de"),
  },
  share: { majority: ["maioria"], minority: words("minoria poucos poucas pequena_parte") },
  count: {
    many: words("muitos muitas grande_número numerosos numerosas um_monte_de"),
    few: words("poucos poucas"),
  },
  side: {
    left: words("esquerda esquerdo"),
    // `direito` alone may also mean straight or a legal right.
    right: words(
      "direita direitas lado_direito botão_direito painel_direito canto_direito braço_direito pé_direito olho_direito ouvido_direito ombro_direito sapato_direito",
    ),
  },
  compass: {
    north: ["norte"],
    south: words("sul"),
    east: ["leste"],
    west: words("oeste"),
  },
  layer: { above: words("acima"), below: words("abaixo") },
  perch: {
    above: words("acima_de acima_do acima_da acima_dos acima_das"),
    below: words("abaixo_de abaixo_do abaixo_da abaixo_dos abaixo_das"),
  },
  inside: { inside: ["dentro"], outside: ["fora"] },
  distance: {
    near: words(
      "perto próximo_de próxima_de próximos_de próximas_de próximo_do próxima_do próximos_do próximas_do",
    ),
    far: words("longe distante distantes"),
  },
  change: {
    rise: words(
      "maximizar maximiza maximizam maximizando aumenta aumentam aumentou aumentaram aumentar aumentado aumento cresce crescem cresceu cresceram crescer sobe subiu subiram subir aumentada aumentados eleva elevar",
    ),
    fall: words(
      "minimizar minimiza minimizam minimizando diminui diminuem diminuiu diminuíram diminuir diminuição reduz reduzem reduziu reduziram reduzir redução cai caem caiu caíram queda reduzido reduzida reduzidos reduzidas",
    ),
  },
  supply: {
    add: words(
      "adiciona adicionam adicionou adicionar adicionado adicionada adicionados adicionadas adicione acrescenta acrescentar",
    ),
    remove: words(
      "remove removem removeu remover removido removida removidos removidas remova exclui excluir excluído apaga apagar",
    ),
  },
  trade: {
    buy: words(
      "compra compram comprou comprar comprado adquire adquiriu adquirir adquirido adquirida",
    ),
    sell: words("vende vendem vendeu vender vendido"),
  },
  contest: {
    win: words("ganha ganham ganhou ganhar vence vencem venceu vencer"),
    lose: words("perde perdem perdeu perder perdido"),
  },
  consent: {
    accept: words(
      "aceita aceitam aceitou aceitar aceito aprova aprovar aprovou aprovaram aprovado aprovada aprovados",
    ),
    refuse: words("rejeita rejeitam rejeitou rejeitar rejeitado recusa recusou recusar"),
  },
  permit: {
    allow: words("permite permitem permitiu permitir permitido permitida"),
    forbid: words(
      "proíbe proíbem proibiu proibir proibido proibida impede impedem impedir impediu impedirá impedindo evita evitam evitar evitou evitando previne previnem prevenir preveniu",
    ),
  },
  outcome: {
    success: words("sucesso sucessos"),
    failure: words("fracasso fracassos falha falhas falhou falharam"),
  },
  gain: { gain: words("vantagem vantagens"), loss: words("desvantagem desvantagens") },
  quantity: {
    all: words(
      "todos todas cada Todo Toda toda_vez todo_dia quase_todos quase_todas quase_todo quase_cada",
    ),
    most: words("maioria a_maior_parte quase_todos quase_todas quase_todo quase_cada"),
    some: words("alguns algumas algum alguma vários várias"),
    none: words("nenhum nenhuma"),
  },
  frequency: {
    always: ["sempre"],
    usually: words("normalmente geralmente habitualmente costuma costumam em_geral quase_sempre"),
    sometimes: words("às_vezes por_vezes ocasionalmente nem_sempre"),
    never: words("nunca jamais"),
  },
  everybody: { all: words("todo_mundo toda_a_gente"), none: words("ninguém") },
  today: { today: ["hoje"], yesterday: ["ontem"] },
  gravity: {
    warning: words("aviso avisos advertência advertências alerta alertas"),
    error: words("erro erros"),
  },
  turn: {
    next: [
      ...words("próximo próxima próximos próximas seguinte seguintes"),
      ...roundsIn("pt", "próximo_* próxima_*"),
    ],
    previous: words("anterior anteriores"),
  },
  rank: {
    first: words("primeiro primeira primeiros primeiras"),
    // `The latter` of two is the second.
    second: words(
      "segunda segundo secundário secundária este_último esta_última estes_últimos estas_últimas",
    ),
    third: words("terceiro terceira"),
    last: words(
      "último última últimos últimas este_último esta_última estes_últimos estas_últimas",
    ),
  },
  age: {
    old: words(
      "velho velha velhos velhas antigo antiga antigos antigas obsoleto obsoleta obsoletos obsoletas desatualizado desatualizada desatualizados desatualizadas",
    ),
    new: words("novo nova novos novas recente recentes"),
  },
  sameness: {
    same: words("mesmo mesma mesmos mesmas igual iguais"),
    other: words("diferente diferentes"),
  },
  door: {
    open: words("abre abrem abriu abriram abrir aberto aberta abertos abertas abra"),
    closed: words("fecha fecham fechou fecharam fechar fechado fechada fechados fechadas feche"),
  },
  truth: {
    true: words("verdadeiro verdadeira verdadeiros verdadeiras"),
    false: words("falso falsa falsos falsas"),
  },
  power: {
    on: words(
      "habilita habilitar habilitado habilitada ativa ativar ativado ativada liga ligam ligar ligue ligado ligada",
    ),
    off: words(
      "desabilita desabilitar desabilitado desabilitada desativa desativar desativado desativada desliga desligam desligar desligue desligado desligada",
    ),
  },
  duty: {
    must: words("obrigatório obrigatória obrigatórios obrigatórias requerido requerida"),
    may: words("opcional opcionais facultativo facultativa voluntário voluntária"),
  },
  reach: {
    in: words("interno interna internos internas"),
    out: words("externo externa externos externas"),
  },
  view: {
    public: words("público pública públicos públicas"),
    private: words("privado privada privados privadas"),
  },
  flow: { input: words("entrada entradas"), output: words("saída saídas") },
  role: { client: words("cliente clientes"), server: words("servidor servidores") },
  ease: {
    easy: words("fácil fáceis facilmente simples"),
    hard: words("complicado complicada complicados complicadas difícil difíceis"),
  },
  price: {
    cheap: words(
      "barato barata baratos baratas #_mais_barato #_mais_barata #_mais_baratos #_mais_baratas menos_caro menos_cara menos_caros menos_caras",
    ),
    dear: words("caro cara caros caras"),
  },
  force: { strong: words("forte fortes"), weak: words("fraco fraca fracos fracas") },
  safety: {
    safe: words("seguro segura seguros seguras"),
    unsafe: words("perigoso perigosa perigosos perigosas inseguro insegura"),
  },
  light: {
    light: words("claro clara claros claras"),
    dark: words("escuro escura escuros escuras"),
  },
  line: {
    level: words("horizontal horizontais horizontalmente"),
    upright: words("vertical verticais verticalmente"),
  },
  sign: {
    plus: words("positivo positiva positivos positivas"),
    minus: words("negativo negativa negativos negativas"),
  },
  sex: { man: words("homem homens"), woman: words("mulher mulheres") },
  fill: { empty: words("vazio vazia vazios vazias"), full: words("cheio cheia cheios cheias") },
  front: {
    behind: words("atrás_de atrás_do atrás_da"),
    front: words("à_frente_de à_frente_do à_frente_da diante_de diante_do"),
  },
  phase: {
    early: words(
      "início_de_# início_do_# início_dos_# inícios_de_# princípio_de_# começo_de_# começo_dos_#",
    ),
    mid: words("meados_de_# meados_do_# meados_dos_#"),
    late: words("final_de_# final_do_# final_dos_# fim_de_# fim_do_# finais_de_# fins_de_#"),
  },
  "part-of-day": {
    morning: words("de_manhã pela_manhã esta_manhã todas_as_manhãs"),
    afternoon: words("à_tarde de_tarde esta_tarde todas_as_tardes"),
    night: words("à_noite de_noite esta_noite todas_as_noites"),
  },
  interval: {
    ...inFrames(words("um_* uma_*"), {
      hour: "hora",
      day: "dia",
      week: "semana",
      month: "mês",
      year: "ano",
      decade: "década",
      century: "século",
    }),
    "half-hour": words("meia_hora"),
  },
  approach: { under: words("quase_# cerca_de_# praticamente_#"), over: words("mais_de_#") },
  margin: {
    more: words("#_mais #_a_mais #_mais_de #_ou_mais #_ou_superior"),
    less: words("#_menos #_a_menos #_menos_de #_ou_menos #_ou_inferior"),
  },
  run: {
    start: words(
      "inicia iniciam iniciar inicie iniciado iniciada reinicia reiniciar reinicie retoma retomam retomar retome",
    ),
    stop: words("pare parar parado parada interrompe interromper interrompa"),
  },
  affix: {
    first: words("começa_com começam_com comece_com inicia_com iniciam_com"),
    last: words("termina_com termina_em terminam_com terminam_em"),
  },
  heat: { warm: words("quente quentes"), cold: words("frio fria frios frias") },
  moisture: {
    wet: words("úmido úmida úmidos úmidas húmido húmida molhado molhada"),
    dry: words("seco seca secos secas"),
  },
  thickness: {
    thick: words("grosso grossa grossos grossas espesso espessa"),
    thin: words("fino fina finos finas"),
  },
  width: {
    wide: words("largo larga largos largas"),
    narrow: words("estreito estreita estreitos estreitas"),
  },
  weight: { heavy: words("pesado pesada pesados pesadas"), light: words("leve leves #_mais_leve") },
  softness: {
    soft: words("macio macia macios macias mole moles"),
    hard: words("duro dura duros duras"),
  },
  slope: { steep: words("íngreme íngremes"), flat: words("plano plana planos planas") },
  charge: {
    free: words("grátis gratuito gratuita gratuitos gratuitas gratuitamente"),
    paid: words("pago paga pagos pagas"),
  },
  rightness: {
    right: words("correto correta corretos corretas corretamente"),
    wrong: words("incorreto incorreta incorretos incorretas errado errada errados erradas"),
  },
  inclusion: {
    in: words("incluído incluída incluídos incluídas inclui incluem incluirá"),
    out: words("excluído excluída excluídos excluídas exclui excluem excluirá"),
  },
  recurrence: {
    often: words("frequentemente com_frequência muitas_vezes frequente frequentes"),
    rarely: words(
      "raramente raro rara raros raras menos_frequente menos_frequentes menos_frequentemente com_menos_frequência",
    ),
  },
  verge: {
    upper: words("superior superiores superior_a superiores_a superior_ao superiores_ao"),
    lower: words("inferior inferiores inferior_a inferiores_a inferior_ao inferiores_ao"),
  },
  otherwise: {
    other: words(
      "si_mesmo si_mesma você_mesmo você_mesma eu_mesmo eu_mesma ele_mesmo ela_mesma após_o_outro após_a_outra #_mais_barato #_mais_barata #_mais_baratos #_mais_baratas #_mais_rápido #_mais_rápida #_mais_rápidos #_mais_rápidas #_mais_lento #_mais_lenta #_mais_curto #_mais_curta #_mais_leve #_mais_baixo #_mais_baixa #_mais_tarde #_mais_cedo muito_menos código_de_saída códigos_de_saída status_de_saída estado_de_saída",
    ),
  },
  reckoning: {
    multiply: words("multiplica multiplicar multiplique multiplicado"),
    divide: words("divide dividir divida dividido"),
    subtract: words("subtrai subtrair subtraia subtraído"),
  },
  time: {
    seconds: ["segundos"],
    minutes: ["minutos"],
    hours: ["horas"],
    days: ["dias"],
    weeks: ["semanas"],
    months: ["meses"],
    years: ["anos"],
    decades: ["décadas"],
    centuries: ["séculos"],
  },
  season: {
    spring: ["primavera"],
    summer: ["verão"],
    autumn: ["outono"],
    winter: ["inverno"],
  },
  colour: {
    red: words("vermelho vermelha vermelhos vermelhas"),
    green: words("verde verdes"),
    blue: words("azul azuis"),
    yellow: words("amarelo amarela amarelos amarelas"),
    black: words("preto preta pretos pretas"),
    white: words("branco branca brancos brancas"),
    brown: words("castanho castanha castanhos castanhas marrom"),
    pink: words("rosado cor-de-rosa"),
    grey: words("cinza"),
  },
  // A condition, not a time or an amount.
  proviso: {
    given: words("sempre_que contanto_que"),
    unless: words("a_menos_que a_não_ser_que salvo_se"),
  },
  things: {
    all: words("tudo_isto tudo_isso tudo_aquilo"),
    none: words("nada_disto nada_disso nada_daquilo"),
  },
  customs: {
    in: words("importar importa importam importou importado importada importação"),
    out: words("exportar exporta exportam exportou exportado exportada exportação"),
  },
  network: { on: words("online on-line"), off: words("offline off-line") },
  transfer: {
    up: words("carregar carrega carregado carregada upload"),
    down: words("baixar baixa baixado descarregar descarrega transferir download"),
  },
  display: {
    shown: words("mostrar mostra mostram mostrado mostrada exibir exibe exibido"),
    hidden: words("ocultar oculta ocultam ocultado oculto esconder esconde escondido"),
  },
  exception: {
    out: words("exceto excepto salvo à_exceção_de com_exceção_de"),
    in: words("incluindo inclusive incluído incluída incluídos incluídas"),
  },
  modal: {
    must: words(
      "deve devem devemos devo deverá deverão deveremos deveria deveriam deveríamos tem_que têm_que temos_que tem_de têm_de terá_que terão_que teria_que teriam_que tinha_que tinham_que tinha_de tinham_de deve_ter devem_ter precisa precisam precisamos é_necessário seja_necessário será_necessário é_preciso seja_preciso é_possível seja_possível será_possível",
    ),
    may: words(
      "pode podem podemos posso possa possam poderá poderão poderemos poderia poderiam poderíamos deve_ter devem_ter precisa precisam precisamos é_necessário seja_necessário será_necessário é_preciso seja_preciso é_possível seja_possível será_possível",
    ),
  },
  urge: dutiesOf(
    words(
      "deve devem devemos devo deverá deverão tem_que têm_que temos_que tem_de têm_de terá_que terão_que",
    ),
    words("deveria deveriam deveríamos"),
  ),
  ...calendarIn("pt"),
  ...workingsIn("pt"),
  ...learningIn("pt"),
  ...particularsIn("pt"),
  ...conditionsIn("pt"),
  ...dealingsIn("pt"),
  ...computingIn("pt"),
  ...basicsIn("pt"),
  ...everydayIn("pt"),
  ...familyIn("pt"),
  ...deedsIn("pt"),
  people: peoplesIn("pt"),
  place: placesIn("pt"),
};
