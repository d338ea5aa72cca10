/** Folding of written variants before any rule looks at a text: one UTF-16 unit for one, so that spans stay true. */

const TRADITIONAL =
  '後週號點禮萬億兩個時鐘間內來這從還國慶節師塊幾錢負貳參陸圓幣歐約報價單過當雙對據淩達預總額見們說講話談問聽買賣給發樣試測驗證訂貨運輸車電機裝設備產業廠場現線網絡軟體數統開關門進遠選環護醫療藥學習書寫記錄簽議協條規則標準競爭優勢應該須讓確認許諾請謝經濟財務會計賬帳轉賺費貴賤贈貸貿購銷貼質贊賠賽贏職員長處區縣鎮鄉東陽陰廣龍鳳寶豐華興榮偉傑強剛鋼鐵銅鋁銀錦銘鋒銳鏈鍵鑄鍛軸輪輛載軌輕較辦動勞勝衛廳廟歷曆壓厲變葉嘆嚴喪園圖團壞塵墊壯聲複復夠夢奪奮獎婦媽孫寧實審寬寵尋導將層屬岡島嶺帥幫幹庫廢張彈歸徑憂懷態憑懶戰戲掃擔換擋擇擊擁損攝擴擾攔敗敵斷無舊晉曉暫術楊極構槍樓橋檔權歡殘氣漢湯滿漁潔潛潤濕灣燈爐營熱煩獨獲瑪畫異畢監盤眾碼礎稅種穩積窮竊範築籌籤糧純紅紀級紛納紙細終組結絕絲維綠緊緣編練縮績織繼續纖羅義聯肅腦腳臨與舉艙藝莊蘇蘭藍虧蟲補製裡裏覺親觀訊訓訪診詞評詢詳誠誤誰調論諮識譯貝責貧販資賀賴趕趙跡踐躍軍連遞適遲遷邊郵鄧鄭鄰釋針鈴鋪錯鍾鏡閉閱闆隊階際隨險隱離難雲霧靈靜響頁頂項順領頭頻題願類顧風飛飯飲館馬駐騰驚魯鮮鴻鹽麗麥黃齊齡紡綜陳劉吳鄒盧馮蔣閻譚賈韓龔萊漲紐澤濱瀋遼礦艦膠墻牆塗戶臺檯颱麼於並隻纔嗎妳祇迴啟啓羣佈係繫鬆徵閒託蹟衝盡儘擬憶贛滬蘋灑顯鑒鑑閘鍋鋸鑽傳儲償僅儀債傷倉侖倆偵側俠￥￡';
const SIMPLIFIED =
  '后周号点礼万亿两个时钟间内来这从还国庆节师块几钱负贰叁陆圆币欧约报价单过当双对据凌达预总额见们说讲话谈问听买卖给发样试测验证订货运输车电机装设备产业厂场现线网络软体数统开关门进远选环护医疗药学习书写记录签议协条规则标准竞争优势应该须让确认许诺请谢经济财务会计账账转赚费贵贱赠贷贸购销贴质赞赔赛赢职员长处区县镇乡东阳阴广龙凤宝丰华兴荣伟杰强刚钢铁铜铝银锦铭锋锐链键铸锻轴轮辆载轨轻较办动劳胜卫厅庙历历压厉变叶叹严丧园图团坏尘垫壮声复复够梦夺奋奖妇妈孙宁实审宽宠寻导将层属冈岛岭帅帮干库废张弹归径忧怀态凭懒战戏扫担换挡择击拥损摄扩扰拦败敌断无旧晋晓暂术杨极构枪楼桥档权欢残气汉汤满渔洁潜润湿湾灯炉营热烦独获玛画异毕监盘众码础税种稳积穷窃范筑筹签粮纯红纪级纷纳纸细终组结绝丝维绿紧缘编练缩绩织继续纤罗义联肃脑脚临与举舱艺庄苏兰蓝亏虫补制里里觉亲观讯训访诊词评询详诚误谁调论谘识译贝责贫贩资贺赖赶赵迹践跃军连递适迟迁边邮邓郑邻释针铃铺错钟镜闭阅板队阶际随险隐离难云雾灵静响页顶项顺领头频题愿类顾风飞饭饮馆马驻腾惊鲁鲜鸿盐丽麦黄齐龄纺综陈刘吴邹卢冯蒋阎谭贾韩龚莱涨纽泽滨沈辽矿舰胶墙墙涂户台台台么于并只才吗你只回启启群布系系松征闲托迹冲尽尽拟忆赣沪苹洒显鉴鉴闸锅锯钻传储偿仅仪债伤仓仑俩侦侧侠¥£';

const FULL_WIDTH_OFFSET = 0xff01 - 0x21;
const FULL_WIDTH_COMMA = 0xff0c;

/** What each UTF-16 unit is folded to. */
export const FOLDED_UNITS: Readonly<Uint16Array> = foldedUnits();

function foldedUnits(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = unit - FULL_WIDTH_OFFSET;
  for (const blank of '\u3000\u00a0') units[blank.charCodeAt(0)] = 0x20;
  for (const dash of '—–−') units[dash.charCodeAt(0)] = 0x2d;
  for (let i = 0; i < TRADITIONAL.length; i++) units[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  return units;
}

/** The text with full-width forms, dashes and traditional characters in their plain form. Same length. */
export function fold(text: string): string {
  return mapped(text, FOLDED_UNITS);
}

/** The text with every unit replaced by the table's. A full-width comma behind a plain figure ends a clause (20，300) and stays: else it would look like a thousand. */
export function mapped(text: string, table: Readonly<Uint16Array>): string {
  let plain = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const to = table[unit] ?? unit;
    if (to === unit || (unit === FULL_WIDTH_COMMA && isDigit(text.charCodeAt(i - 1)))) continue;
    plain += text.slice(done, i) + String.fromCharCode(to);
    done = i + 1;
  }
  return done === 0 ? text : plain + text.slice(done);
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
