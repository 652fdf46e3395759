"""Traditional characters of official prose, made simplified so that one vocabulary reads both."""

from __future__ import annotations

import re
from typing import Final

_TRADITIONAL: Final = (
    "萬億兩縣鄉鎮區辦務訴訟調糾紛發傳資宣檢審處罰執監專項責開會議學習講座場組織機構員隊戶個條張冊餘業廠書證據證續"
    "範規劃設置實現經濟積極達標準備動員應對訪導響協聯網絡體系統計數據長強關於為與這來說國際產業財務報報導論壇從眾"
    "領總結過還時間門戶觀點樣種類別護權益義環節優勢製訂頒佈修訂評價獎勵線電話號碼獲榮譽舉辦戰鬥衛療醫藥險養農漁牧"
    "減壓縮漲無滿擴佔參與複議復查驗營運輸營儲備顧問簽約選聘徵歸檔陸續擬訂聽證質詢詢問導師黨團黨務軍隊盡職責歷屆屬實"
)
_SIMPLIFIED: Final = (
    "万亿两县乡镇区办务诉讼调纠纷发传资宣检审处罚执监专项责开会议学习讲座场组织机构员队户个条张册余业厂书证据证续"
    "范规划设置实现经济积极达标准备动员应对访导响协联网络体系统计数据长强关于为与这来说国际产业财务报报导论坛从众"
    "领总结过还时间门户观点样种类别护权益义环节优势制订颁布修订评价奖励线电话号码获荣誉举办战斗卫疗医药险养农渔牧"
    "减压缩涨无满扩占参与复议复查验营运输营储备顾问签约选聘征归档陆续拟订听证质询询问导师党团党务军队尽职责历届属实"
)
_TABLE: Final = {ord(a): b for a, b in zip(_TRADITIONAL, _SIMPLIFIED, strict=True) if a != b}
_SIGNS: Final = re.compile("[" + "".join(map(chr, _TABLE)) + "]")


def simplified(text: str) -> str:
    """The text with the traditional characters we know made simplified; of the same length, itself if it has none."""
    return text.translate(_TABLE) if _SIGNS.search(text) else text
