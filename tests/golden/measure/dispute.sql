-- 矛盾纠纷调解.排查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.调处结案件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.达成协议件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.调解成功率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."达成协议日" IS NOT NULL
      ) AND (
        "t1"."达成协议日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.一个月内调结率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."调结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."调结期限到期日" IS NOT NULL
        )
        AND "t1"."调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."调结期限止日" IS NULL
          ) OR (
            "t1"."调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."调结期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."调结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."调结期限到期日" IS NOT NULL
        )
        AND "t1"."调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."调结期限止日" IS NULL
          ) OR (
            "t1"."调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."调结期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."调结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."调结期限到期日" IS NOT NULL
        )
        AND "t1"."调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."调结期限止日" IS NULL
          ) OR (
            "t1"."调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."调结期限算不出"
    )
    AND (
      (
        "t1"."调结期限止日" IS NOT NULL
      )
      AND (
        "t1"."调结期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND "t1"."调结期限" IS NOT DISTINCT FROM '按期'
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."调结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."调结期限到期日" IS NOT NULL
        )
        AND "t1"."调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."调结期限止日" IS NULL
          ) OR (
            "t1"."调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."调结期限算不出"
    )
    AND (
      COALESCE("t1"."调结期限" IN ('超过一般期限', '未到期'), FALSE)
      AND (
        "t1"."调结期限到期日" IS NOT NULL
      )
      AND "t1"."调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."调结期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."调结期限止日" IS NULL
        ) OR (
          "t1"."调结期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."调结期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."调结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t0"."调结期限到期日" IS NOT NULL
        )
        AND "t0"."调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."调结期限止日" IS NULL
          ) OR (
            "t0"."调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.平均调结天数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."受理日" IS NOT NULL
    )
    AND (
      LEAST("t1"."达成协议日", "t1"."终止日", "t1"."移送日") IS NOT NULL
    )) AS "记录数",
  AVG((
    LEAST("t1"."达成协议日", "t1"."终止日", "t1"."移送日") - "t1"."受理日"
  ) * 1440) FILTER(WHERE
    (
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."受理日" IS NOT NULL
    )
    AND (
      LEAST("t1"."达成协议日", "t1"."终止日", "t1"."移送日") IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.调结天数中位数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."受理日" IS NOT NULL
    )
    AND (
      LEAST("t1"."达成协议日", "t1"."终止日", "t1"."移送日") IS NOT NULL
    )) AS "记录数",
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY
    (
      LEAST("t1"."达成协议日", "t1"."终止日", "t1"."移送日") - "t1"."受理日"
    ) * 1440) FILTER(WHERE
    (
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."受理日" IS NOT NULL
    )
    AND (
      LEAST("t1"."达成协议日", "t1"."终止日", "t1"."移送日") IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.协议履行率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回访日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."回访日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."回访日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."履行情况" IS NOT DISTINCT FROM '已履行') AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回访日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.司法确认件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."确认结果" IS NOT DISTINCT FROM '确认有效') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.涉及人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."涉及人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."涉及人数") FILTER(WHERE
      "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."涉及人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.涉及金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."涉及金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."涉及金额") FILTER(WHERE
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."涉及金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.激化风险件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."有激化风险" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.信访转来件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."来源" IS NOT DISTINCT FROM '信访转办') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.公安移送件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."来源" IS NOT DISTINCT FROM '公安移送') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.法院委派件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."来源" IS NOT DISTINCT FROM '法院委派') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.排查发现件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."来源" IS NOT DISTINCT FROM '排查发现') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.行政调解受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '行政调解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.调处率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."达成协议日" IS NOT NULL
        ) AND (
          "t1"."达成协议日" <= CAST(%(as_of)s AS DATE)
        )
      )
      OR (
        (
          "t1"."终止日" IS NOT NULL
        ) AND (
          "t1"."终止日" <= CAST(%(as_of)s AS DATE)
        )
      )
      OR (
        (
          "t1"."移送日" IS NOT NULL
        ) AND (
          "t1"."移送日" <= CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.登记件调处成功率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."达成协议日" IS NOT NULL
      ) AND (
        "t1"."达成协议日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.劳动争议化解件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."纠纷类型" IS NOT DISTINCT FROM '劳动争议'
      OR "t1"."纠纷类型" IS NOT DISTINCT FROM '拖欠农民工工资'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.劳动争议化解人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."纠纷类型" IS NOT DISTINCT FROM '劳动争议'
      OR "t1"."纠纷类型" IS NOT DISTINCT FROM '拖欠农民工工资'
    )
    AND (
      "t1"."涉及人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."涉及人数") FILTER(WHERE
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."纠纷类型" IS NOT DISTINCT FROM '劳动争议'
        OR "t1"."纠纷类型" IS NOT DISTINCT FROM '拖欠农民工工资'
      )
      AND (
        "t1"."涉及人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.婚姻家庭排查件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '婚姻家庭') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.婚姻家庭调解成功件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '婚姻家庭') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.涉疫件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."涉疫" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.调结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解登记件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解成功件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND (
      (
        "t1"."达成协议日" IS NOT NULL
      ) AND (
        "t1"."达成协议日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解调处率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解') AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND (
      (
        (
          "t1"."达成协议日" IS NOT NULL
        ) AND (
          "t1"."达成协议日" <= CAST(%(as_of)s AS DATE)
        )
      )
      OR (
        (
          "t1"."终止日" IS NOT NULL
        ) AND (
          "t1"."终止日" <= CAST(%(as_of)s AS DATE)
        )
      )
      OR (
        (
          "t1"."移送日" IS NOT NULL
        ) AND (
          "t1"."移送日" <= CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解成功率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解') AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND (
      (
        "t1"."达成协议日" IS NOT NULL
      ) AND (
        "t1"."达成协议日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.没有申报补贴的结案件数
SELECT
  COUNT(*) FILTER(WHERE
    "t6"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t6"."达成协议日" IS NOT NULL
      ) AND (
        "t6"."达成协议日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t6"."没有ca5fc2ffcea8") AS "记录数"
FROM (
  SELECT
    "t2"."id",
    "t2"."office_id",
    "t2"."version",
    "t2"."digest",
    "t2"."matter",
    "t2"."happened_on",
    "t2"."created_at",
    "t2"."编号",
    "t2"."登记单位",
    "t2"."年度",
    "t2"."状态",
    "t2"."补录",
    "t2"."登记日",
    "t2"."受理日",
    "t2"."报告风险日",
    "t2"."达成协议日",
    "t2"."申请司法确认日",
    "t2"."收到裁定日",
    "t2"."回访日",
    "t2"."终止日",
    "t2"."移送日",
    "t2"."归档日",
    "t2"."起始日",
    "t2"."了结日",
    "t2"."进入待受理日",
    "t2"."进入调解中日",
    "t2"."进入已达成协议日",
    "t2"."进入已申请确认日",
    "t2"."进入待归档日",
    "t2"."进入已归档日",
    "t2"."进入已移送日",
    "t2"."调结期限",
    "t2"."调结期限到期日",
    "t2"."调结期限止日",
    "t2"."调结期限用时",
    "t2"."调结期限算不出",
    "t2"."四川调结期限",
    "t2"."四川调结期限到期日",
    "t2"."四川调结期限止日",
    "t2"."四川调结期限用时",
    "t2"."四川调结期限算不出",
    "t2"."司法确认申请期",
    "t2"."司法确认申请期到期日",
    "t2"."司法确认申请期止日",
    "t2"."司法确认申请期用时",
    "t2"."司法确认申请期算不出",
    "t2"."司法确认申请期（当次）",
    "t2"."司法确认申请期（当次）到期日",
    "t2"."司法确认申请期（当次）止日",
    "t2"."司法确认申请期（当次）用时",
    "t2"."司法确认申请期（当次）算不出",
    "t2"."劳动争议调解期",
    "t2"."劳动争议调解期到期日",
    "t2"."劳动争议调解期止日",
    "t2"."劳动争议调解期用时",
    "t2"."劳动争议调解期算不出",
    "t2"."调解记录",
    "t2"."调解协议书",
    "t2"."纠纷名称",
    "t2"."村居",
    "t2"."村居（同一）",
    "t2"."纠纷类型",
    "t2"."来源",
    "t2"."调解种类",
    "t2"."甲方当事人",
    "t2"."甲方当事人（同一）",
    "t2"."其他当事人姓名",
    "t2"."其他当事人姓名（同一）",
    "t2"."其他当事人一方",
    "t2"."乙方当事人",
    "t2"."乙方当事人（同一）",
    "t2"."涉及人数",
    "t2"."纠纷简况",
    "t2"."涉及金额",
    "t2"."有激化风险",
    "t2"."涉疫",
    "t2"."疑难复杂",
    "t2"."调解地点",
    "t2"."调解主体",
    "t2"."承办调委会",
    "t2"."承办调委会（同一）",
    "t2"."承办调委会（编号）",
    "t2"."报告公安日期",
    "t2"."报告公安日期（届满）",
    "t2"."承办调解员",
    "t2"."承办调解员（同一）",
    "t2"."参与力量",
    "t2"."工作方法",
    "t2"."协议形式",
    "t2"."协议内容",
    "t2"."协议生效日",
    "t2"."协议生效日（届满）",
    "t2"."终止原因",
    "t2"."已告知其他途径",
    "t2"."移送去向",
    "t2"."移送理由",
    "t2"."确认结果",
    "t2"."履行情况",
    "t2"."回访满意程度",
    "t2"."回访有无反复",
    "t2"."防止情形",
    "t2"."防止涉及人数",
    "t2"."原信访件",
    "t2"."原信访件（编号）",
    "t2"."援助件",
    "t2"."援助件（编号）",
    NOT (
      COALESCE(
        CAST("t2"."id" AS VARCHAR) IN (
          SELECT
            *
          FROM (
            SELECT
              UNNEST("t3"."补贴案件（编号）") AS "word"
            FROM (
              SELECT
                *
              FROM LEDGER_MEDIATION_ALLOWANCE_AT(CAST(%(period_end)s AS DATE)) AS "t1"
              WHERE
                "t1"."office_id" = ANY(
                  CAST(%(offices_around)s AS UUID[])
                )
                AND "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
              OFFSET 0
            ) AS "t3"
            OFFSET 0
          ) AS "t4"
          WHERE
            "t4"."word" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有ca5fc2ffcea8"
  FROM (
    SELECT
      *
    FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OFFSET 0
  ) AS "t2"
  OFFSET 0
) AS "t6"

-- 矛盾纠纷调解.人民调解疑难复杂件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."疑难复杂" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（婚姻家庭）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '婚姻家庭') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（邻里）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '邻里') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（房屋宅基地）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '房屋宅基地') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（土地承包）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '土地承包') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（山林土地）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '山林土地') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（征地拆迁）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '征地拆迁') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（村务管理）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '村务管理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（劳动争议）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '劳动争议') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（拖欠农民工工资）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '拖欠农民工工资') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（损害赔偿）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '损害赔偿') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（道路交通事故）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '道路交通事故') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（医疗）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '医疗') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（物业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '物业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（消费）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '消费') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（合同）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '合同') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（生产经营）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '生产经营') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（环境污染）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '环境污染') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（旅游）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '旅游') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（电子商务）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '电子商务') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分类受理件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."纠纷类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分来源受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分来源受理件数（排查发现）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."来源" IS NOT DISTINCT FROM '排查发现') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分来源受理件数（当事人申请）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."来源" IS NOT DISTINCT FROM '当事人申请') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分来源受理件数（主动调解）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."来源" IS NOT DISTINCT FROM '主动调解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分来源受理件数（法院委派）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."来源" IS NOT DISTINCT FROM '法院委派') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分来源受理件数（公安移送）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."来源" IS NOT DISTINCT FROM '公安移送') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分来源受理件数（检察院委托）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."来源" IS NOT DISTINCT FROM '检察院委托') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分来源受理件数（信访转办）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."来源" IS NOT DISTINCT FROM '信访转办') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分来源受理件数（其他部门委托）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."来源" IS NOT DISTINCT FROM '其他部门委托') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分来源受理件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."来源" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解达成协议件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分形式协议件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分形式协议件数（书面）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."协议形式" IS NOT DISTINCT FROM '书面') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分形式协议件数（口头）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."协议形式" IS NOT DISTINCT FROM '口头') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解协议涉及金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND (
      "t1"."涉及金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."涉及金额") FILTER(WHERE
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
      AND (
        "t1"."涉及金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解涉及人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND (
      "t1"."涉及人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."涉及人数") FILTER(WHERE
      "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
      AND (
        "t1"."涉及人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解协议已履行件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回访日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."履行情况" IS NOT DISTINCT FROM '已履行') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回访日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解协议司法确认件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND "t1"."确认结果" IS NOT DISTINCT FROM '确认有效') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.防止民转刑件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('转化为刑事案件' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.防止民转刑人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('转化为刑事案件' AS VARCHAR)], FALSE)
    AND (
      "t1"."防止涉及人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."防止涉及人数") FILTER(WHERE
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
      AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('转化为刑事案件' AS VARCHAR)], FALSE)
      AND (
        "t1"."防止涉及人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.防止自杀件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('引起自杀' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.防止自杀人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('引起自杀' AS VARCHAR)], FALSE)
    AND (
      "t1"."防止涉及人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."防止涉及人数") FILTER(WHERE
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
      AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('引起自杀' AS VARCHAR)], FALSE)
      AND (
        "t1"."防止涉及人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.防止群体性上访件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('群体性上访' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.防止群体性上访人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('群体性上访' AS VARCHAR)], FALSE)
    AND (
      "t1"."防止涉及人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."防止涉及人数") FILTER(WHERE
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
      AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('群体性上访' AS VARCHAR)], FALSE)
      AND (
        "t1"."防止涉及人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.防止群体性械斗件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('群体性械斗' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.防止群体性械斗人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('群体性械斗' AS VARCHAR)], FALSE)
    AND (
      "t1"."防止涉及人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."防止涉及人数") FILTER(WHERE
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
      AND COALESCE(CAST("t1"."防止情形" AS VARCHAR[]) @> ARRAY[CAST('群体性械斗' AS VARCHAR)], FALSE)
      AND (
        "t1"."防止涉及人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.分调委会受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."承办调委会" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.报告公安件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."报告公安日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."报告公安日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分主体受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND (
      "t1"."调解主体" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分主体受理件数（乡镇街道调委会）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND (
      "t1"."调解主体" IS NOT NULL
    )
    AND "t1"."调解主体" IS NOT DISTINCT FROM '乡镇街道调委会') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分主体受理件数（村居调委会）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND (
      "t1"."调解主体" IS NOT NULL
    )
    AND "t1"."调解主体" IS NOT DISTINCT FROM '村居调委会') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分主体受理件数（企事业单位调委会）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND (
      "t1"."调解主体" IS NOT NULL
    )
    AND "t1"."调解主体" IS NOT DISTINCT FROM '企事业单位调委会') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分主体受理件数（行业性专业性调委会）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND (
      "t1"."调解主体" IS NOT NULL
    )
    AND "t1"."调解主体" IS NOT DISTINCT FROM '行业性专业性调委会') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.人民调解分主体受理件数（其他调解组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."调解种类" IS NOT DISTINCT FROM '人民调解'
    AND (
      "t1"."调解主体" IS NOT NULL
    )
    AND "t1"."调解主体" IS NOT DISTINCT FROM '其他调解组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.回访有反复件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回访日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."回访有无反复" IS NOT DISTINCT FROM '又有争执'
      OR "t1"."回访有无反复" IS NOT DISTINCT FROM '有激化苗头'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回访日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.没有写调解种类的受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."调解种类" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.四川调结期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川调结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."四川调结期限到期日" IS NOT NULL
        )
        AND "t1"."四川调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川调结期限止日" IS NULL
          ) OR (
            "t1"."四川调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '偏短'
      )
      OR (
        COALESCE("t1"."四川调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."四川调结期限到期日" IS NOT NULL
        )
        AND "t1"."四川调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川调结期限止日" IS NULL
          ) OR (
            "t1"."四川调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川调结期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川调结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."四川调结期限到期日" IS NOT NULL
        )
        AND "t1"."四川调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川调结期限止日" IS NULL
          ) OR (
            "t1"."四川调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '偏短'
      )
      OR (
        COALESCE("t1"."四川调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."四川调结期限到期日" IS NOT NULL
        )
        AND "t1"."四川调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川调结期限止日" IS NULL
          ) OR (
            "t1"."四川调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川调结期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川调结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."四川调结期限到期日" IS NOT NULL
        )
        AND "t1"."四川调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川调结期限止日" IS NULL
          ) OR (
            "t1"."四川调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '偏短'
      )
      OR (
        COALESCE("t1"."四川调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."四川调结期限到期日" IS NOT NULL
        )
        AND "t1"."四川调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川调结期限止日" IS NULL
          ) OR (
            "t1"."四川调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川调结期限算不出"
    )
    AND (
      (
        "t1"."四川调结期限止日" IS NOT NULL
      )
      AND (
        "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND "t1"."四川调结期限" IS NOT DISTINCT FROM '按期'
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川调结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."四川调结期限到期日" IS NOT NULL
        )
        AND "t1"."四川调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川调结期限止日" IS NULL
          ) OR (
            "t1"."四川调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."四川调结期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川调结期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川调结期限" IS NOT DISTINCT FROM '偏短'
      )
      OR (
        COALESCE("t1"."四川调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t1"."四川调结期限到期日" IS NOT NULL
        )
        AND "t1"."四川调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川调结期限止日" IS NULL
          ) OR (
            "t1"."四川调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川调结期限算不出"
    )
    AND (
      COALESCE("t1"."四川调结期限" IN ('超过一般期限', '未到期'), FALSE)
      AND (
        "t1"."四川调结期限到期日" IS NOT NULL
      )
      AND "t1"."四川调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."四川调结期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."四川调结期限止日" IS NULL
        ) OR (
          "t1"."四川调结期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."四川调结期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."四川调结期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."四川调结期限" IN ('超过一般期限', '未到期'), FALSE)
        AND (
          "t0"."四川调结期限到期日" IS NOT NULL
        )
        AND "t0"."四川调结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."四川调结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."四川调结期限止日" IS NULL
          ) OR (
            "t0"."四川调结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."达成协议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.上期结转件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" < CAST(%(period_start)s AS DATE)
    )
    AND (
      (
        "t1"."了结日" IS NULL
      ) OR (
        "t1"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" < CAST(%(period_start)s AS DATE)
    AND (
      (
        "t0"."了结日" IS NULL
      ) OR (
        "t0"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.本期转出件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已移送日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 矛盾纠纷调解.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
