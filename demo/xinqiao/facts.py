"""What every ledger of 新桥镇 in 2021 agrees on."""

YEAR = 2021
VILLAGES = (
    "新龙村 胜利村 王家坝村 石庙村 柏龙村 东升村 红旗村 青松村 白鹤村 双堰村 "
    "永兴村 石桥村 桂花村 高坪村 龙泉村 向阳村 梨园村 场镇社区"
).split()
FIRM = "四川演示律师事务所"
