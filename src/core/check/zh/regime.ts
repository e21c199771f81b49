/** forbidden-regime-term and missing-regime-field: how a Chinese text says what a law asks for, and what it forbids. */
import type { Rule } from '../language.ts';
import { type FieldSign, forbiddenTerm, missingField } from '../rules/regime.ts';
import { fold } from './characters.ts';
import { any, one } from './read.ts';
import { asksPeople, hasContact, hasNextWord } from './signs.ts';
import { TIME } from './words.ts';

const NONE = '(?:尚无|尚未|未|没有?|并无|无|还没(?:有)?|至今(?:没有|未|无)|均无|迄今(?:没有|未|无))';
const RECALL = '(?:召回|回收|收回|下架|撤回|改正|行动|方式|措施|性质)';

/** Other ways to say what a law forbids, by a part of the forbidden word. */
const ALSO: readonly (readonly [RegExp, RegExp])[] = [
  [
    /自愿|预防|酌情/u,
    any(
      `(?:自愿|自主|志愿|出于自愿|主动自愿)(?:性)?(?:地|的)?[^，。]{0,8}${RECALL}|${RECALL}[^，。]{0,6}(?:属|为|是|系)[^，。]{0,4}(?:自愿|自主)`,
    ),
  ],
  [
    /预防/u,
    any(
      `(?:预防|防范|谨慎|保险|以防万一|防患未然|审慎)(?:起见|性|考量|措施|未然)?[^，。]{0,10}${RECALL}|基于(?:预防|谨慎|审慎)|为(?:求)?(?:保险|谨慎|审慎|慎重|预防)[^，。]{0,3}(?:起见|，)|以防万一|防患(?:于)?未然`,
    ),
  ],
  [/酌情/u, any('酌情|酌予|斟酌|视情况决定|自行裁量|裁量')],
  [
    /极少数|特定情况/u,
    any(
      '(?:极少数?|少数|罕见|极罕见|极端|特定|特殊|个别|某些|极个别|极为少见|很少|非常少(?:见)?)(?:的)?[^，。]{0,2}(?:情况|情形|状况|条件|案例|场合|环境|使用)(?:下|中)?|(?:机率|概率|几率|可能性|风险)[^，。]{0,4}(?:极|很|非常|相当|甚)?(?:低|小|微)|偶尔(?:才)?会|极少(?:会)?(?:发生|出现)',
    ),
  ],
  [
    /事故/u,
    any(
      `${NONE}[^。，]{0,16}(?:事故|受伤|伤害|意外|伤亡|伤者|摔伤|烫伤|灼伤|割伤|起火|通报|投诉|事件|出事|不良反应|客诉|案例)(?:的)?[^，。]{0,4}(?:通报|报告|消息|回报|反映|案例|情况|情形|发生|纪录|记录)?`,
    ),
  ],
  [/曝露|暴露/u, any('曝露|暴露|曝光|裸露')],
];

const also = (word: string): readonly RegExp[] => ALSO.filter(([part]) => part.test(word)).map(([, form]) => form);

export const forbiddenRegimeTerm: Rule = forbiddenTerm(fold, also);

const says = (...sources: readonly string[]): FieldSign => {
  const sign = one(...sources);
  return { held: ({ low }) => sign.test(low) };
};

const DATE = '(?:\\d{1,4}\\s?年|\\d{1,2}\\s?月\\s?\\d{1,2}|\\d{1,2}\\/\\d{1,2}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|昨|今)';
const CODE =
  '(?:批(?:号|次)|序号|序列号|编号|号码|条码|条形码|型号|货号|车架|有效(?:日)?期|有效日|保质期|保存期限|制造(?:日期|号|编)|生产(?:日期|号|批|月)|lot|batch|sn|vin)';
const ADDRESS = '(?:市|县|区|镇|省)[^，。\\n]{0,16}(?:路|街|道|村|巷|园区|大道|号)|地址';
const PHONE = '\\d{2,4}[- ）)]\\s?\\d{3,4}[- ]?\\d{3,4}|0?800|400-|95\\d{3}';
const DATE_MADE = '(?:生产|制造|出厂|批)';
const HURT =
  '(?:伤|烫|灼|割|夹|触电|起火|火灾|燃烧|爆|窒息|卡住|跌|摔|失控|中毒|腹泻|腹痛|呕吐|过敏|红肿|刺痛|感染|压|死|追尾|打滑|碰撞|危险|危害|风险|不适|疾病|噎|呛|致癌|超标|癫痫|休克|断裂|失效|熄火|失灵|吞)';

const SIGNS: Readonly<Record<string, FieldSign>> = {
  heading: says('召回|回收|recall'),
  urgent_mark: says('紧急|urgent'),
  release_date: says(DATE),
  share_invite: says(
    '(?:转告|转达|转发|转给|分享|告诉|告知|通知|转知|传给|提醒|贴到|转传)[^。]{0,20}(?:人|亲友|家人|朋友|家长|同事|邻居|身边|学校|俱乐部|用户|认识|借|送|群|保母|对方|托)|(?:交给|转交)[^。]{0,6}(?:对方|他|人)|(?:请|麻烦)[^。]{0,12}(?:转告|转发|分享|转传|转知|转达)',
  ),
  next_update: { held: hasNextWord },
  company_details: says(`(?:${ADDRESS})[\\s\\S]*(?:${PHONE})|(?:${PHONE})[\\s\\S]*(?:${ADDRESS})`),
  legal_representative: says('法定代表人|法人代表|法人|负责人|代表人|董事长|总经理'),
  manufacturer: says('制造商|生产商|生产企业|制造厂|生产者|制造者|厂商|本公司|本厂|我厂|有限公司'),
  sellers: says(
    '(?:通路|卖场|门市|门店|商店|店|官网|网站|网店|平台|经销|零售|超市|量贩|药妝|药妆|药局|网路|网络|连锁|商城|百货|专柜|电商|旗舰店)',
  ),
  reporter: { held: hasContact },
  contact_point: { held: hasContact },
  contact_free: says(
    '免费(?:电话|热线|专线|客服)|免付费|免費|(?<!\\d)0?0?800|400[- ]?\\d|线上(?:登记|办理|服务|申请)|在线|网上登记|登记|[a-z\\d-]+\\.[a-z]{2,}\\/|（免费|免费）',
  ),
  contact_online: says('[a-z\\d-]+\\.[a-z]{2,}|@|官网|网址|网站|公众号|小程序|邮箱|信箱'),
  operator_and_system: says('系统|平台|主机|服务器|伺服器|网站|app|后台|资料库|数据库'),
  product_name: says('[「“《『][^」”》』]{2,30}[」”》』]|品名|名称|商品|产品|款|[a-z]{1,6}[- ]?\\d{1,4}'),
  product_description: says('品名|名称|商品|产品|款|型|色'),
  brand: says('品牌|牌|[「“]|[a-z]{3,}|公司|家电|汽车|机车'),
  model: says('型号|车型|款|[a-z]{1,8}[- ]?\\d{1,4}|[a-z]{2,}\\s?\\d+|车主'),
  specification: says(
    '规格|\\d+\\s?(?:ml|毫升|克|公克|g|kg|公斤|升|入|片|粒|盎司|瓦|w|吋|寸|公分|厘米|cm|mm|米|颗|支装|包|袋|盒)|尺寸|容量|净重|净含量',
  ),
  permit_number: says('(?:字号|字第|许可证|备案|登记(?:号|字)|证号|登字)'),
  lot_or_serial: says(CODE, '(?:20\\d{6})'),
  identifier_location: says(
    '(?:印|标|贴|刻|压|写|位(?:于|在)|见|在|看|烙|喷)(?:在|于|着)?[^。]{0,16}(?:底|背|侧|盒|瓶|罐|标签|铭牌|贴纸|包装|机身|内侧|盖|袋|边缘|横梁|下方|上方|机壳|机尾|门框|布标|角|腿|封口|布|缘|板|杆|口)',
  ),
  packaging_marks: says('包装|标签|标示|外盒|瓶身|颜色|外观|罐|盒|袋|瓶'),
  product_photo: says(
    '照片|图片|产品图|如图|附图|见图|下图|上图|右图|左图|图：|!\\[|相片|图示|图为|附(?:产品)?图|\\.(?:jpg|png|webp)',
  ),
  origin: says('产地|原产|制造地|进口|台湾制|中国制|made in|国产|本厂|有限公司'),
  recall_scope: says('(?:共|涉及|包括|范围|生产的|制造的|售出的|销售的|批|辆|台|款)'),
  manufacture_dates: says(`(?:生产|制造|出厂)[^。]{0,16}${DATE}|${DATE}[^。]{0,20}(?:生产|制造|出厂)`),
  sale_dates: says(`${DATE}[^。]{0,60}(?:售|卖|贩|买|销|出货)|(?:售|卖|贩|买|销)[^。]{0,24}${DATE}`),
  sales_area: says(
    '(?:全台|全国|各地|全省|县市|[一-龥]{2,3}(?:市|省|县)|北部|南部|中部|东部|北中南|德国|法国|荷兰|奥地利|比利时|西班牙|意大利|义大利|波兰|捷克|丹麦|瑞典|欧盟|欧洲|美国|日本|通路|门市|门店|官网|平台|网店|超市|卖场|网站|网购|线上|电商|市集|销往|销售区域)',
  ),
  sales_channels: says(
    '通路|门市|门店|官网|网路|网络|平台|超市|卖场|经销|药局|药妆|电商|网购|商城|量贩|超商|便利|专柜|店',
  ),
  quantity_units: says(
    '\\d[\\d,]*\\s?(?:台|支|枝|件|瓶|罐|盒|只|辆|张|把|座|条|箱|包|套|顶|枚|袋|颗|组|部|个|双|份|枚|根|公斤|吨|片)',
  ),
  price: says('元|价格|售价|美元|\\$|usd'),
  recall_reason: says(
    '原因|因为|因|由于|问题|缺陷|瑕疵|超标|超过|不足|失灵|会(?:断|松|脱|掉|过热|漏|卡|裂|塌|倒|起火)|检出|验出|不符|漏印|错误|老化|起火|危险',
  ),
  defect_description: says(
    '缺陷|瑕疵|因为|由于|问题|会(?:断|松|脱|掉|过热|漏|卡|裂|塌|倒|起火|老化|提前)|可能|不足|失灵|老化|超标|断裂|松脱|卡不住|漏|裂|短路|不良|失效',
  ),
  hazard_description: says(HURT),
  hazard_form: says('起火|爆|烧|熔|断|裂|漏|冒烟|触电'),
  foreseeable_misuse: says('(?:不要|请勿|切勿|别|避免)'),
  incident_description: says(`${DATE}[^。]{0,80}`),
  injuries: says('(?:伤|亡|死|不适|无人|没有人|未接获|事故|通报)'),
  cause: says('原因|因为|由于|起因|所致|造成|导致|设错|误|没有|未|漏洞|入侵|账号|帐号|被人|遭|偷|窃|错'),
  how_learned: says('发现|接获|收到|反映|通报|抽检|抽验|自行|得知|投诉|通知|检举'),
  investigation_result: says('结果|报告|检验|检测|查明|确认'),
  determined_at: says(DATE),
  action_taken: says('召回|回收|下架|停售|停止|更换|维修|退|换|关闭|通报|已'),
  stop_use: says(
    '(?:停(?:止|用)|不要|请勿|勿|别|切勿|不能|避免)[^。，]{0,12}(?:使用|食用|吃|喝|用|骑|穿|戴|开|充电|点|佩戴|驾驶|让|服用|睡)?|停用|停驶',
  ),
  stop_sale: says('(?:停(?:止|售)|下架|停止[^，。]{0,4}(?:贩|销|售|出货))'),
  stay_safe: says('(?:不要|请勿|停用|停止|避免|切勿|别|勿|尽量|保持|小心|先)[^。]{0,30}|(?:就医|冲洗|远离|关闭|拔)'),
  consumer_action: { held: asksPeople },
  consumer_warning: says('(?:请勿|不要|停止|切勿|警告|注意|别|勿)'),
  dealer_action: says(
    '(?:经营者|经销商?|门市|门店|通路|店家|零售|卖场|贩卖者|各店|渠道)[^。]{0,30}(?:下架|停|退|封存|通知|隔离|寄回|收)|(?:停止?(?:销售|贩售|售)|停用与停售|清点|下架)[^。]{0,20}|请(?:门市|经销|各店|通路)',
  ),
  pass_on: says('(?:转告|通知|转知|转给)[^。]{0,16}(?:客户|下游|下家|买|他们)'),
  reply_means: says('回函|回执|回复|回传|回条|填写|表格|登记|回报'),
  return_method: says(
    '(?:退|换|寄|收|交|领|拿|带)[^。]{0,40}(?:店|门市|官网|电话|到府|宅配|上门|仓库|原购买|购买处|柜|客服|邮寄|寄回|快递|取件|登记|运费|凭|经销)|(?:店|门市|官网|到府|宅配|上门|原购买|购买处|凭)[^。]{0,30}(?:退|换|寄|收|交)',
  ),
  remedy: says(
    '(?:免费[^。]{0,16}(?:换|修|更|检|改|安装|加装)|退(?:款|费|还|货|\\s?\\d|全额|换|钱|您|原价|回)|全额退|换(?:货|新|锁|整|发|购|件|成|一|得)|更换|维修|修理|补救|整车退|退现|照价|补偿)',
  ),
  recall_level: says('[一二三]级(?:召回|回收)?|第[一二三123]级|class\\s?[i1-3]|等级|级别'),
  recall_depth: says('消费者层面|零售|批发|层面|消费者'),
  recall_dates: says(
    `(?:自|从|于)?${DATE}[^。]{0,16}(?:起|开始|至|到|前)|截止|截至|(?:召回|回收|退)[^。]{0,30}${DATE}[^。]{0,10}(?:止|前|为止)|(?:自|从)?${DATE}[^。]{0,12}(?:召回|回收|受理)`,
  ),
  completion_date: says(`(?:${TIME})[^。]{0,20}(?:前|止|完成|为止|截止)|完成[^。]{0,12}${DATE}|截止`),
  schedule: says(`(?:${TIME})[^。]{0,24}(?:起|前|止|开始|完成|至|到|每)|每(?:周|月|日)|自[^。]{0,12}起`),
  corrective_action: says('改(?:善|用|成|正)|更换|加装|将|起'),
  follow_up_measures: says('改(?:善|用|成)|每批|加装|复验|起|今后|之后|往后'),
  destruction: says('销毁|焚|报废|处置|无害化|丢弃'),
  disposition: says('销毁|封存|报废|返工|处置|退回'),
  breach_facts: says(
    '(?:外泄|泄露|泄漏|外流|流出|入侵|窃取|盗|被(?:人|下载|导出|复制|看|误|拿|公开)|遭|误(?:寄|传|发|上传)|遗失|丢失|窜改|竄改|导出|下载|读走|公开|登入|登录)',
  ),
  incident_type: says('(?:外泄|泄露|泄漏|入侵|勒索|误寄|遗失|窃|攻击|钓鱼|登入|登录|下载|病毒|未经授权|权限|设定)'),
  incident_level: says('[一二三四]级|重大|较大|一般|级别|等级'),
  incident_time: says(`${DATE}`),
  discovery_time: says(
    `(?:${DATE})[^。]{0,30}(?:发现|得知|确认|接获|接到|收到|通知|反映)|(?:发现|得知|确认)[^。]{0,20}${DATE}`,
  ),
  data_categories: says(
    '(?:姓名|电话|手机|地址|email|邮箱|信箱|邮件|身分证|身份证|密码|卡号|生日|病历|订单|护照|学号|成绩|车牌|帐号|座位|薪资|照片|指纹|记录|纪录)',
  ),
  people_count: says('\\d[\\d,]*\\s?(?:万)?\\s?(?:多|余)?\\s?(?:位|名|人|个|户|家|会员|用户|旅客)'),
  record_count: says(
    '\\d[\\d,]*\\s?(?:万)?\\s?(?:多|余)?\\s?(?:笔|条|份|则|件|组|张)[^，。]{0,4}(?:纪录|记录|资料|数据|信息|档案|订单|个资)?',
  ),
  likely_consequences: says(
    '后果|风险|危害|冒充|冒名|冒用|被(?:用来|拿来|用于|利用|人利用)|(?:可能|会|恐|容易|有人)[^。]{0,24}(?:诈骗|骗|盗刷|盗用|推销|骚扰|钓鱼|滥用|跟踪|贷款|开户|勒索)',
  ),
  effects_so_far: says(
    '(?:目前|至今|截至|迄今|尚未|没有|已有|未发现)[^。]{0,24}(?:损|盗|骗|滥用|冒|影响|通报|外流|异常)',
  ),
  measures_taken: says(
    '(?:已|即|当晚|当天|当日|措施|关闭|停用|停止|更换|重设|封锁|下线|断线|隔离|修补|报警|通报|报告|注销|清空|撤下|失效|收回)',
  ),
  measures_planned: says('(?:将|会|预计|起|前完成|之后|往后|今后)'),
  telling_plan: says(`${TIME}[^。]{0,30}(?:通知|简讯|短信|寄|email|信|电话|联络|联系|公布|公告)`),
  self_protection: says(
    '(?:改|换|变更|更改|修改|重设)[^。]{0,10}(?:密码|卡|登录)|(?:挂断|掛断|165|96110|110|112|118|不要点|别点|不点|勿点|提防|留意|小心|当心|警惕|注意|不理|检查|核对|挂失|请您|您可以|请告诉|若接到|如接到|接到)',
  ),
  relief_rights: says('赔偿|补偿|申诉|调解|救济|求偿|损失|纷争|纠纷'),
  what_happened: says(DATE),
  who_is_affected: says('会员|顾客|客人|用户|旅客|消费者|住户|学生|人|户'),
  what_is_known: says('目前|已知|知道|确认'),
  what_is_not_known: says('不知道|不清楚|尚未|还没|还在|待|不确定|未明'),
  what_we_do: says('正在|已|将|派|停|送'),
};

/** What one law prescribes in its own words, or asks less of. */
const OWN: Readonly<Record<string, Readonly<Record<string, FieldSign>>>> = {
  'tw-vehicle-recall': {
    heading: says('安全性?召回'),
    remedy: says('免费|免(?:收|付)|不(?:收|用|需)(?:任何)?(?:费|付|钱)|无偿|零件[^，。]{0,6}免'),
  },
  'eu-gpsr-recall-notice': { heading: says('产品安全召回|商品安全召回|product safety recall') },
  'us-cpsc-recall-notice': { heading: says('召回|recall') },
  'cn-consumer-product-recall': {
    recall_scope: says(CODE, '[a-z]+[- ]?\\d+', DATE_MADE),
    company_details: says(`公司|厂|责任单位|${PHONE}`),
  },
};

export const missingRegimeField: Rule = (prose, setting) =>
  missingField({ ...SIGNS, ...OWN[setting.regime?.id ?? ''] })(prose, setting);
