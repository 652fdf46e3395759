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
      "t1"."裁判结果" IS NOT DISTINCT FROM '原告撤诉' OR "t1"."裁判结果" IS NOT DISTINCT FROM '调解'
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
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
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
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
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
      "t1"."裁判结果" IS NOT DISTINCT FROM '原告撤诉' OR "t1"."裁判结果" IS NOT DISTINCT FROM '调解'
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
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
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
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
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
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
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
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
