-- 行政应诉.应诉件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.审结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.败诉件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."败诉" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.败诉率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."败诉" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.负责人出庭率
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."开庭.负责人出庭" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_开庭_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.按期答辩率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交答辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答辩期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答辩期限到期日" IS NOT NULL
        )
        AND "t1"."答辩期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答辩期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答辩期限止日" IS NULL
          ) OR (
            "t1"."答辩期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答辩期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交答辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答辩期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答辩期限到期日" IS NOT NULL
        )
        AND "t1"."答辩期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答辩期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答辩期限止日" IS NULL
          ) OR (
            "t1"."答辩期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答辩期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交答辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答辩期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答辩期限到期日" IS NOT NULL
        )
        AND "t1"."答辩期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答辩期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答辩期限止日" IS NULL
          ) OR (
            "t1"."答辩期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答辩期限算不出"
    )
    AND (
      (
        "t1"."答辩期限止日" IS NOT NULL
      )
      AND (
        "t1"."答辩期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."答辩期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交答辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答辩期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答辩期限到期日" IS NOT NULL
        )
        AND "t1"."答辩期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答辩期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答辩期限止日" IS NULL
          ) OR (
            "t1"."答辩期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答辩期限算不出"
    )
    AND (
      COALESCE("t1"."答辩期限" IN ('逾期'), FALSE)
      AND (
        "t1"."答辩期限到期日" IS NOT NULL
      )
      AND "t1"."答辩期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."答辩期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."答辩期限止日" IS NULL
        ) OR (
          "t1"."答辩期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交答辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答辩期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答辩期限到期日" IS NOT NULL
        )
        AND "t1"."答辩期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答辩期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答辩期限止日" IS NULL
          ) OR (
            "t1"."答辩期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."答辩期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."提交答辩日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."答辩期限" IN ('逾期'), FALSE)
        AND (
          "t0"."答辩期限到期日" IS NOT NULL
        )
        AND "t0"."答辩期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."答辩期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."答辩期限止日" IS NULL
          ) OR (
            "t0"."答辩期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 行政应诉.信息公开直接诉讼维持件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '政府信息公开'
    AND "t1"."复议后起诉" IS NOT DISTINCT FROM FALSE
    AND (
      "t1"."裁判结果" IS NOT DISTINCT FROM '驳回诉讼请求'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '驳回起诉'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.信息公开直接诉讼纠正件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '政府信息公开'
    AND "t1"."复议后起诉" IS NOT DISTINCT FROM FALSE
    AND (
      "t1"."裁判结果" IS NOT DISTINCT FROM '撤销'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '部分撤销'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '变更'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '确认违法或者无效'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '责令履行'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '判决赔偿'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.信息公开直接诉讼其他结果件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '政府信息公开'
    AND "t1"."复议后起诉" IS NOT DISTINCT FROM FALSE
    AND (
      "t1"."裁判结果" IS NOT DISTINCT FROM '原告撤诉'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '调解'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '不予立案'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '移送管辖'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.信息公开直接诉讼未结件数
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
    )
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '政府信息公开'
    AND "t1"."复议后起诉" IS NOT DISTINCT FROM FALSE
    AND NOT (
      (
        "t1"."收到裁判日" IS NOT NULL
      ) AND (
        "t1"."收到裁判日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 行政应诉.信息公开复议后诉讼维持件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '政府信息公开'
    AND "t1"."复议后起诉" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."裁判结果" IS NOT DISTINCT FROM '驳回诉讼请求'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '驳回起诉'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.信息公开复议后诉讼纠正件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '政府信息公开'
    AND "t1"."复议后起诉" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."裁判结果" IS NOT DISTINCT FROM '撤销'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '部分撤销'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '变更'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '确认违法或者无效'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '责令履行'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '判决赔偿'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.信息公开复议后诉讼其他结果件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '政府信息公开'
    AND "t1"."复议后起诉" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."裁判结果" IS NOT DISTINCT FROM '原告撤诉'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '调解'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '不予立案'
      OR "t1"."裁判结果" IS NOT DISTINCT FROM '移送管辖'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.信息公开复议后诉讼未结件数
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
    )
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '政府信息公开'
    AND "t1"."复议后起诉" IS NOT DISTINCT FROM TRUE
    AND NOT (
      (
        "t1"."收到裁判日" IS NOT NULL
      ) AND (
        "t1"."收到裁判日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 行政应诉.分行为应诉件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（行政处罚）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '行政处罚') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（行政强制）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '行政强制') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（行政许可）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '行政许可') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（行政征收）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '行政征收') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（行政协议）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '行政协议') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（行政确认）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '行政确认') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（行政确权）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '行政确权') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（工伤认定）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '工伤认定') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（政府信息公开）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '政府信息公开') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（举报投诉处理）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '举报投诉处理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（行政复议）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '行政复议') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（行政赔偿补偿）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '行政赔偿补偿') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（行政不作为）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '行政不作为') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分行为应诉件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."被诉行为" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分审级应诉件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分审级应诉件数（一审）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审级" IS NOT DISTINCT FROM '一审') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分审级应诉件数（二审）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审级" IS NOT DISTINCT FROM '二审') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分审级应诉件数（再审）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审级" IS NOT DISTINCT FROM '再审') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（公安）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '公安') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（市场监管）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '市场监管') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（自然资源）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '自然资源') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（人力资源社会保障）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '人力资源社会保障') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（住房城乡建设）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '住房城乡建设') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（城市管理）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '城市管理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（交通运输）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '交通运输') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（生态环境）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '生态环境') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（农业农村）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '农业农村') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（卫生健康）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '卫生健康') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（教育）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '教育') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（民政）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '民政') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（退役军人）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '退役军人') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（应急管理）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '应急管理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（税务）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '税务') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（司法行政）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '司法行政') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（乡镇街道）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '乡镇街道') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分管理类别应诉件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行政管理类别" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.共同应诉件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."被告地位" IS NOT DISTINCT FROM '和复议机关共同被告'
      OR "t1"."被告地位" IS NOT DISTINCT FROM '本机关是复议机关'
      OR "t1"."被告地位" IS NOT DISTINCT FROM '和其他机关共同被告'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.请求赔偿件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."请求赔偿" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到起诉状副本日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（驳回诉讼请求）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '驳回诉讼请求') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（驳回起诉）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '驳回起诉') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（不予立案）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '不予立案') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（移送管辖）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '移送管辖') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（原告撤诉）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '原告撤诉') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（调解）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '调解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（撤销）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '撤销') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（部分撤销）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '部分撤销') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（变更）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '变更') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（确认违法或者无效）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '确认违法或者无效') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（责令履行）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '责令履行') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.分结果审结件数（判决赔偿）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."裁判结果" IS NOT DISTINCT FROM '判决赔偿') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.一审败诉率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审级" IS NOT DISTINCT FROM '一审') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审级" IS NOT DISTINCT FROM '一审') AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审级" IS NOT DISTINCT FROM '一审'
    AND "t1"."败诉" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.二审败诉率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审级" IS NOT DISTINCT FROM '二审') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审级" IS NOT DISTINCT FROM '二审') AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."审级" IS NOT DISTINCT FROM '二审'
    AND "t1"."败诉" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.赔偿金额
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."赔偿金额" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."赔偿金额") FILTER(WHERE
      "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."赔偿金额" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.司法建议件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."司法建议" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到裁判日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.开庭案件数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_开庭_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.负责人出庭案件数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."开庭.负责人出庭" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."开庭.负责人出庭" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_开庭_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.负责人出庭案件占比
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )
    AND "t1"."开庭.负责人出庭" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_开庭_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.正职出庭次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."开庭.负责人出庭" IS NOT DISTINCT FROM TRUE
    AND "t1"."开庭.出庭人职务" IS NOT DISTINCT FROM '正职') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."开庭.负责人出庭" IS NOT DISTINCT FROM TRUE
    AND "t1"."开庭.出庭人职务" IS NOT DISTINCT FROM '正职') AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_开庭_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.副职出庭次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."开庭.负责人出庭" IS NOT DISTINCT FROM TRUE
    AND "t1"."开庭.出庭人职务" IS NOT DISTINCT FROM '副职') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."开庭.负责人出庭" IS NOT DISTINCT FROM TRUE
    AND "t1"."开庭.出庭人职务" IS NOT DISTINCT FROM '副职') AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_开庭_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.没有填职务的出庭次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."开庭.负责人出庭" IS NOT DISTINCT FROM TRUE
    AND NOT (
      "t1"."开庭.出庭人职务" IS NOT NULL
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."开庭.负责人出庭" IS NOT DISTINCT FROM TRUE
    AND NOT (
      "t1"."开庭.出庭人职务" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_开庭_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开庭.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.出庭通知时间按期率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."出庭通知时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."出庭通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."出庭通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."出庭通知时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."出庭通知时间" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."出庭通知时间止日" IS NOT NULL
            )
            AND (
              "t1"."出庭通知时间止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."出庭通知时间到期日" IS NOT NULL
            )
            AND (
              "t1"."出庭通知时间到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."出庭通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."出庭通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."出庭通知时间" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."出庭通知时间算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."出庭通知时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."出庭通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."出庭通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."出庭通知时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."出庭通知时间" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."出庭通知时间止日" IS NOT NULL
            )
            AND (
              "t1"."出庭通知时间止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."出庭通知时间到期日" IS NOT NULL
            )
            AND (
              "t1"."出庭通知时间到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."出庭通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."出庭通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."出庭通知时间" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."出庭通知时间算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."出庭通知时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."出庭通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."出庭通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."出庭通知时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."出庭通知时间" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."出庭通知时间止日" IS NOT NULL
            )
            AND (
              "t1"."出庭通知时间止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."出庭通知时间到期日" IS NOT NULL
            )
            AND (
              "t1"."出庭通知时间到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."出庭通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."出庭通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."出庭通知时间" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."出庭通知时间算不出"
    )
    AND (
      (
        "t1"."出庭通知时间止日" IS NOT NULL
      )
      AND (
        "t1"."出庭通知时间止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."出庭通知时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."收到出庭通知日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."出庭通知时间算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."出庭通知时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."收到出庭通知日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 行政应诉.上期结转件数
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
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 行政应诉.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已结案日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 行政应诉.期末未结件数
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
  FROM LEDGER_LITIGATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
