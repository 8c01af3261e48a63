import type { Opposites } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Words that may express any of several quantities, depending on the sentence; they satisfy each pole. */
const QUANTITIES = words(
  "都 全 各 每 任何 整个 整個 部分 若干 几 幾 个别 個別 大多 多数 多數 许多 許多 很多",
);

/**
 * Mutually exclusive words of Chinese, simplified and traditional, matched as sequences of characters
 * anywhere in the text.
 */
export const opposites: Opposites = {
  order: {
    before: words(
      "之前 以前 前先 事先 预先 預先 先于 先於 早于 早於 提前 后再 後再 随后 隨後 然后 然後",
    ),
    after: words("之后 之後 以后 以後 后再 後再 随后 隨後 然后 然後 晚于 晚於 稍后 稍後"),
  },
  turn: {
    next: words("下一 接下来 接下來 以下 下个 下個 后续 後續"),
    previous: words("上一 前一 以前 先前 上个 上個"),
  },
  rank: {
    first: words("第一 最初 首先 首个 首個 首次 开头 開頭"),
    last: words("最后 最後 最终 最終 末尾 最新 最近 上次"),
  },
  speed: {
    fast: words("更快 快速 迅速 很快 尽快 盡快 高速 快"),
    slow: words("更慢 缓慢 緩慢 慢速 慢"),
  },
  size: {
    larger: words("更大 较大 較大 更多 更长 更長 更高"),
    smaller: words("更小 较小 較小 更少 更短 更低"),
  },
  extent: {
    large: words("巨大 庞大 龐大 大型 大量 很大 大"),
    small: words("微小 小型 少量 很小 小"),
  },
  quantity: {
    all: [...words("所有 全部 一切 每个 每次 每一 各个 各种"), ...QUANTITIES],
    most: QUANTITIES,
    some: [...words("一些 有些 某些"), ...QUANTITIES],
  },
  height: { higher: words("更高 较高 較高"), lower: words("更低 较低 較低") },
  level: { high: words("高级 高級 很高 高"), low: words("低级 低級 很低 低") },
  length: { long: words("更长 更長 很长 很長 长 長"), short: words("更短 很短 短") },
  extreme: { most: words("最大 最多 上限 最高"), least: words("最小 最少 下限 最低") },
  side: { left: words("左侧 左側 左边 左邊 左"), right: words("右侧 右側 右边 右邊 右") },
  inside: { inside: words("内部 內部 里面 裡面 内 內 里 裡 中"), outside: words("外部 外面 之外") },
  change: {
    rise: words("增加 增长 增長 上升 提高 提升 增大 上涨 上漲 增"),
    fall: words("减少 減少 下降 降低 减小 減小 下跌 缩减 縮減 减 減 降"),
  },
  supply: {
    add: words("添加 新增 加入 加上 增加 附加"),
    remove: words("删除 刪除 移除 去除 去掉 清除 拿掉 剔除"),
  },
  making: {
    make: words("创建 創建 建立 新建 生成 制作 製作 清空"),
    unmake: words("删除 刪除 销毁 銷毀 移除"),
  },
  outcome: { success: words("成功 顺利 順利"), failure: words("失败 失敗 出错 出錯 错误 錯誤") },
  gain: {
    gain: words("优点 優點 优势 優勢 好处 好處"),
    loss: words("缺点 缺點 劣势 劣勢 坏处 壞處"),
  },
  permit: {
    allow: words("允许 允許 可以 能够 能夠 准许 准許 让 讓"),
    forbid: words("禁止 阻止 防止 不允许 不允許"),
  },
  consent: { accept: words("接受 采纳 採納 同意"), refuse: words("拒绝 拒絕 驳回 駁回") },
  sameness: {
    same: words("相同 一样 一樣 同样 同樣 同一"),
    other: words("不同 别的 別的 其他 另一 差异 差異"),
  },
  door: {
    open: words("打开 打開 开启 開啟 开放 開放 展开 展開"),
    closed: words("关闭 關閉 关上 關上 闭合 閉合"),
  },
  truth: { true: words("true True 真"), false: words("false False 假") },
  power: {
    on: words("启用 啟用 激活 打开 打開 开启 開啟 启动 啟動"),
    off: words("禁用 停用 关闭 關閉"),
  },
  duty: { must: words("必需 必须 必須 必填 强制 強制"), may: words("可选 可選 选填 選填 任意") },
  reach: { in: words("内部 內部 内 內"), out: words("外部 对外 對外") },
  view: {
    public: words("公开 公開 公共 公有"),
    private: words("私有 私人 私密 非公开 非公開 专用 專用"),
  },
  flow: { input: words("输入 輸入 传入 傳入"), output: words("输出 輸出 传出 傳出") },
  stream: {
    input: words("标准输入 標準輸入 stdin"),
    output: words("标准输出 標準輸出 stdout"),
  },
  role: {
    client: words("客户端 客戶端 用户端 用戶端 客户机"),
    server: words("服务器 伺服器 服务端 服務端 伺服端"),
  },
  tier: { front: words("前端"), back: words("后端 後端 后台 後台") },
  ease: {
    easy: words("简单 簡單 容易 轻松 輕鬆 方便 简便 簡便"),
    hard: words("困难 困難 复杂 複雜 难以 難以 很难 很難 麻烦 麻煩"),
  },
  tangle: { simple: words("简单 簡單 简洁 簡潔"), complex: words("复杂 複雜 繁琐 繁瑣") },
  force: { strong: words("强大 強大 更强 更強 强 強"), weak: words("较弱 較弱 薄弱 弱") },
  safety: { safe: words("安全"), unsafe: words("危险 危險 不安全 有风险 有風險") },
  line: { level: words("水平 横向 橫向"), upright: words("垂直 纵向 縱向") },
  parity: { even: words("偶数 偶數"), odd: words("奇数 奇數") },
  sign: { plus: words("正数 正數 正面 积极 積極"), minus: words("负数 負數 负面 負面 消极 消極") },
  run: {
    start: words("开始 開始 启动 啟動 开头 開頭"),
    stop: words("停止 结束 結束 终止 終止 中止 关闭 關閉"),
  },
  rightness: {
    right: words("正确 正確 恰当 恰當"),
    wrong: words("错误 錯誤 不正确 不正確 不当 不當"),
  },
  inclusion: { in: words("包含 包括 含有 内含"), out: words("排除 不包含 不包括 除外") },
  customs: {
    in: words("导入 導入 匯入 引入 进口 進口"),
    out: words("导出 導出 匯出 出口"),
  },
  transfer: { up: words("上传 上傳"), down: words("下载 下載") },
  display: {
    shown: words("显示 顯示 展示 呈现 呈現"),
    hidden: words("隐藏 隱藏"),
  },
  drive: { automatic: words("自动 自動"), manual: words("手动 手動 人工 自行") },
  step: { synchronous: words("同步"), asynchronous: words("异步 異步 非同步") },
  access: {
    read: words("读取 讀取 阅读 閱讀 可读 可讀 读 讀"),
    write: words("写入 寫入 编写 編寫 撰写 撰寫 可写 可寫 写 寫"),
  },
  setup: { install: words("安装 安裝"), uninstall: words("卸载 卸載 解除安装 解除安裝 移除") },
  joint: { connect: words("连接 連接 连线 連線"), disconnect: words("断开 斷開 断线 斷線") },
  lock: { lock: words("锁定 鎖定 加锁 加鎖"), unlock: words("解锁 解鎖") },
  cipher: { encrypt: words("加密"), decrypt: words("解密") },
  coding: { encode: words("编码 編碼"), decode: words("解码 解碼") },
  packing: { pack: words("压缩 壓縮"), unpack: words("解压 解壓") },
  sorting: { up: words("升序 遞增 递增"), down: words("降序 遞減 递减") },
  case: { capital: words("大写 大寫"), small: words("小写 小寫") },
  remoteness: { remote: words("远程 遠程 遠端 远端"), local: words("本地 本机 本機") },
  stillness: { static: words("静态 靜態"), dynamic: words("动态 動態") },
  path: { absolute: words("绝对 絕對"), relative: words("相对 相對") },
  mutability: { mutable: words("可变 可變 可修改"), immutable: words("不可变 不可變 只读 唯讀") },
  measure: { width: words("宽度 寬度 宽 寬"), height: words("高度") },
  exchange: {
    request: words("请求 請求 要求"),
    response: words("响应 響應 回应 回應 答复 答覆 回复 回覆 回復"),
  },
  session: { in: words("登录 登入 登錄"), out: words("登出 注销 註銷 退出") },
  grade: { up: words("升级 升級 更新"), down: words("降级 降級") },
  subscription: { in: words("订阅 訂閱"), out: words("取消订阅 取消訂閱 退订 退訂") },
  post: {
    send: words("发送 發送 发出 發出 寄送 寄出 提交"),
    receive: words("接收 收到 收取 接受 提交"),
  },
  network: { on: words("在线 在線 线上 線上 联机"), off: words("离线 離線 脱机") },
  reckoning: {
    multiply: words("相乘 乘以 乘"),
    divide: words("相除 除以"),
    subtract: words("相减 相減 减去 減去"),
  },
  season: {
    spring: words("春天 春季 春"),
    summer: words("夏天 夏季 夏"),
    autumn: words("秋天 秋季 秋"),
    winter: words("冬天 冬季 冬"),
  },
  meal: {
    breakfast: words("早餐 早饭 早飯"),
    lunch: words("午餐 午饭 午飯"),
    dinner: words("晚餐 晚饭 晚飯"),
  },
  frequency: {
    always: words("总是 總是 始终 始終 一直 永远 永遠"),
    usually: words("通常 一般 往往 大多"),
    sometimes: words("有时 有時 偶尔 偶爾"),
    never: words("从不 從不 决不 絕不 绝不 永不 从未 從未"),
  },
  kin: { father: words("父亲 父親"), mother: words("母亲 母親") },
  tree: {
    parent: words("父级 父級 父组件 父元件 父节点 父節點"),
    child: words("子级 子級 子组件 子元件 子节点 子節點"),
  },
};
