import type { Opposites } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Words that may express any of several quantities, depending on the sentence; they satisfy each pole. */
const QUANTITIES = words("各 毎 全 どの いずれ 両 みな ほとんど 大半 大部分 多く 多数");

/** Mutually exclusive words of Japanese, matched as sequences of characters anywhere in the text. */
export const opposites: Opposites = {
  order: {
    before: words("前に 前の 前から する前 事前 以前 まえに までに ないうちに 先に てから した後"),
    after: words("後に 後の 後で 後から した後 以降 事後 あとで あとに てから たら ると のち 次に"),
  },
  turn: {
    next: words("次の 次は 次に 次回 続く 以下の"),
    previous: words("前の 前回 直前 先ほど 以前"),
  },
  rank: {
    first: words("最初 初め はじめ 先頭 1番目 一番目 第一"),
    last: words("最後 最終 末尾 最近"),
  },
  speed: {
    fast: words("速 早 高速 迅速 すばやく 素早く すぐ クイック"),
    slow: words("遅 低速 ゆっくり 緩"),
  },
  size: {
    larger: words("大き 巨大 拡大 多 より長 より高"),
    smaller: words("小さ 縮小 少な より短 より低"),
  },
  extent: {
    large: words("大き 巨大 大規模 大量 広い"),
    small: words("小さ 小規模 少量 わずか 少し 狭い"),
  },
  quantity: {
    all: [
      ...words("すべて 全て 全部 あらゆる ごと それぞれ いずれも どれも どの 各 毎"),
      ...QUANTITIES,
    ],
    most: QUANTITIES,
    some: [...words("一部 いくつか"), ...QUANTITIES],
  },
  height: { higher: words("高い 高く より上"), lower: words("低い 低く より下") },
  level: { high: words("高い 高く 高度 高"), low: words("低い 低く 低") },
  length: { long: words("長い 長く 長さ 長時間 長期"), short: words("短い 短く 短時間 短期 短縮") },
  extreme: { most: words("最大 上限"), least: words("最小 最低 下限") },
  side: { left: words("左"), right: words("右") },
  inside: { inside: words("内側 内部 中 内"), outside: words("外側 外部 外") },
  change: {
    rise: words("増加 増え 増や 増大 上昇 上がる 上げ 成長 高め 伸び 向上"),
    fall: words("減少 減り 減る 減ら 低下 下が 下げ 削減 縮小 落ち"),
  },
  supply: {
    add: words("追加 加え 足し 付け 付与 増や 足す"),
    remove: words("削除 除去 取り除 消去 外す 外し 消す 消し 抜く 省 除外"),
  },
  making: {
    make: words("作成 生成 作る 作り 作っ 構築 定義 クリア"),
    unmake: words("削除 消去 破棄 取り除 除去 消す"),
  },
  outcome: { success: words("成功 うまくいく うまく"), failure: words("失敗 エラー 落ち 異常") },
  gain: {
    gain: words("利点 長所 メリット 強み 優位"),
    loss: words("欠点 短所 デメリット 弱点 不利"),
  },
  permit: {
    allow: words("許可 可能 できる できます できるように 認め させ 許し 許す 使え 有効"),
    forbid: words("禁止 禁じ 防ぐ 防止 防ぎ 阻止 拒否 させない 可能 できる できます できるように"),
  },
  consent: {
    accept: words("受け入れ 受理 承認 承諾 受け付け"),
    refuse: words("拒否 却下 断 拒絶"),
  },
  sameness: {
    same: words("同じ 同一 同様 同 等しい"),
    other: words("異な 違う 違い 別の 別々 さまざま 様々 他の"),
  },
  door: { open: words("開く 開き 開け 開い オープン"), closed: words("閉じ 閉ま 閉め クローズ") },
  truth: {
    true: words("true True TRUE 真 本当 正しい"),
    false: words("false False FALSE 偽 誤 間違"),
  },
  power: {
    on: words("有効 オン アクティブ 使える"),
    off: words("無効 オフ 非アクティブ 切る 止め"),
  },
  duty: { must: words("必須 必要 義務 強制"), may: words("任意 オプション 省略可能 必須ではな") },
  reach: { in: words("内部 社内 内"), out: words("外部 社外 外") },
  view: {
    public: words("公開 パブリック 公共 一般"),
    private: words("非公開 プライベート 個人 内部 秘密"),
  },
  flow: {
    input: words("入力 インプット 受信 入ってくる"),
    output: words("出力 アウトプット 送信 出ていく 結果"),
  },
  stream: { input: words("標準入力 stdin"), output: words("標準出力 stdout") },
  role: { client: words("クライアント"), server: words("サーバ") },
  tier: {
    front: words("フロントエンド frontend Frontend フロント"),
    back: words("バックエンド backend Backend バック"),
  },
  ease: {
    easy: words("簡単 容易 やさしい 楽 簡易 手軽"),
    hard: words("難し 困難 複雑 大変 難解 にくい"),
  },
  force: { strong: words("強い 強く 強力 強固"), weak: words("弱い 弱く 弱") },
  safety: {
    safe: words("安全 セキュア 無事"),
    unsafe: words("危険 安全でない 危な 不安全 脆弱"),
  },
  line: { level: words("水平 横"), upright: words("垂直 縦 鉛直") },
  parity: { even: words("偶数"), odd: words("奇数 奇妙") },
  sign: {
    plus: words("正の 正数 プラス ポジティブ 肯定"),
    minus: words("負の 負数 マイナス ネガティブ 否定"),
  },
  fill: { empty: words("空の 空に 空で 空 から"), full: words("満 いっぱい フル") },
  run: {
    start: words("開始 起動 始ま 始め スタート はじめ 立ち上げ"),
    stop: words("停止 終了 シャットダウン 止ま 止め 中止 ストップ 終わ"),
  },
  rightness: { right: words("正しい 正しく 正確 適切 正解"), wrong: words("誤 間違 不正 不適切") },
  inclusion: {
    in: words("含ま 含む 含め 入って 付属 込み"),
    out: words("除外 除く 除い 含まれな 除き 外"),
  },
  customs: { in: words("インポート 輸入 取り込"), out: words("エクスポート 輸出 書き出") },
  transfer: { up: words("アップロード 上げ"), down: words("ダウンロード 落と") },
  display: {
    shown: words("表示 見せ 示 現れ 出力"),
    hidden: words("非表示 隠 見えな 消え"),
  },
  drive: { automatic: words("自動 オート"), manual: words("手動 手作業 自分で マニュアル 手で") },
  step: { synchronous: words("同期"), asynchronous: words("非同期") },
  access: {
    read: words("書か 読み 読む 読ん 読込 読取 リード 参照 読め"),
    write: words("書き 書く 書い 書か 書け 記述 記入 ライト"),
  },
  setup: {
    install: words("インストール 導入 セットアップ 再インストール"),
    uninstall: words("アンインストール 削除"),
  },
  joint: {
    connect: words("接続 つな 繋 連携 コネクション"),
    disconnect: words("切断 接続解除 切り離"),
  },
  lock: {
    lock: words("ロック ブロック 施錠 固定"),
    unlock: words("ロック解除 アンロック 解錠 解除"),
  },
  cipher: { encrypt: words("暗号化 暗号"), decrypt: words("復号") },
  coding: { encode: words("エンコード 符号化"), decode: words("デコード 復号") },
  packing: { pack: words("圧縮"), unpack: words("展開 解凍 伸長 伸張") },
  sorting: { up: words("昇順"), down: words("降順") },
  case: { capital: words("大文字"), small: words("小文字") },
  remoteness: { remote: words("リモート 遠隔"), local: words("ローカル 手元") },
  stillness: { static: words("静的"), dynamic: words("動的") },
  path: { absolute: words("絶対"), relative: words("相対") },
  mutability: {
    mutable: words("ミュータブル 可変 変更可能 変更できる"),
    immutable: words("イミュータブル 不変 変更不可 変更できな 読み取り専用"),
  },
  measure: { width: words("幅"), height: words("高さ 縦") },
  exchange: {
    request: words("リクエスト 要求 依頼"),
    response: words("レスポンス 応答 返答 返事 回答 返信"),
  },
  session: {
    in: words("ログイン サインイン"),
    out: words("ログアウト サインアウト"),
  },
  grade: {
    up: words("アップグレード 更新 アップデート 上げ"),
    down: words("ダウングレード 下げ 戻"),
  },
  subscription: {
    in: words("購読 登録 サブスクライブ 加入"),
    out: words("購読解除 登録解除 解約 退会 解除"),
  },
  post: {
    send: words("送信 送る 送り 送っ 送ら 投稿 提出 送付"),
    receive: words("受信 受け取 受け 受領 届"),
  },
  network: { on: words("オンライン"), off: words("オフライン") },
  reckoning: {
    multiply: words("掛け 乗算 かけ"),
    divide: words("割り 割る 除算 分割 分け"),
    subtract: words("引き 引く 減算 差し引"),
  },
  season: { spring: words("春"), summer: words("夏"), autumn: words("秋"), winter: words("冬") },
  meal: {
    breakfast: words("朝食 朝ご"),
    lunch: words("昼食 昼ご ランチ"),
    dinner: words("夕食 夕飯 ディナー 晩"),
  },
  frequency: {
    always: words("常に いつも 必ず 常時 毎回 つねに"),
    usually: words("通常 普通 たいてい 一般 多くの場合 ふつう"),
    sometimes: words("時々 ときどき 時には たまに 場合によって ことがあ こともあ 場合があ"),
    never: words("決して 絶対に 一切 全く まったく 一度も"),
  },
};
