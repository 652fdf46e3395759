-- 政务服务办件.收件件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收件日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收件日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务服务办件.受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务服务办件.办结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务服务办件.即办件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."即办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."即办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务服务办件.办结总件数
-- 政务服务办件.办结件数 + 政务服务办件.即办件数

-- 政务服务办件.网上办件率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收件日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."收件日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."收件日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."收件方式" IS NOT DISTINCT FROM '网上') AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收件日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务服务办件.最多跑一次率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."评价办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."跑动次数" IS NOT NULL
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."评价办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."跑动次数" IS NOT NULL
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."评价办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."跑动次数" IS NOT NULL
    )
    AND (
      "t1"."跑动次数" <= 1
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."评价办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务服务办件.一次性告知率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."告知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."告知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."告知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."一次性告知" IS NOT DISTINCT FROM TRUE) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."告知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务服务办件.按期许可率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."许可决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."许可决定期限到期日" IS NOT NULL
        )
        AND "t1"."许可决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."许可决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."许可决定期限止日" IS NULL
          ) OR (
            "t1"."许可决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."办件类型" IS NOT DISTINCT FROM '行政许可'
    AND NOT (
      "t1"."许可决定期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."许可决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."许可决定期限到期日" IS NOT NULL
        )
        AND "t1"."许可决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."许可决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."许可决定期限止日" IS NULL
          ) OR (
            "t1"."许可决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."办件类型" IS NOT DISTINCT FROM '行政许可'
    AND NOT (
      "t1"."许可决定期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."许可决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."许可决定期限到期日" IS NOT NULL
        )
        AND "t1"."许可决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."许可决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."许可决定期限止日" IS NULL
          ) OR (
            "t1"."许可决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."办件类型" IS NOT DISTINCT FROM '行政许可'
    AND NOT (
      "t1"."许可决定期限算不出"
    )
    AND (
      (
        "t1"."许可决定期限止日" IS NOT NULL
      )
      AND (
        "t1"."许可决定期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."许可决定期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."许可决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."许可决定期限到期日" IS NOT NULL
        )
        AND "t1"."许可决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."许可决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."许可决定期限止日" IS NULL
          ) OR (
            "t1"."许可决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."办件类型" IS NOT DISTINCT FROM '行政许可'
    AND NOT (
      "t1"."许可决定期限算不出"
    )
    AND (
      COALESCE("t1"."许可决定期限" IN ('逾期'), FALSE)
      AND (
        "t1"."许可决定期限到期日" IS NOT NULL
      )
      AND "t1"."许可决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."许可决定期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."许可决定期限止日" IS NULL
        ) OR (
          "t1"."许可决定期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."许可决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."许可决定期限到期日" IS NOT NULL
        )
        AND "t1"."许可决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."许可决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."许可决定期限止日" IS NULL
          ) OR (
            "t1"."许可决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."办件类型" IS NOT DISTINCT FROM '行政许可'
    AND "t1"."许可决定期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."许可决定期限" IN ('逾期'), FALSE)
        AND (
          "t0"."许可决定期限到期日" IS NOT NULL
        )
        AND "t0"."许可决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."许可决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."许可决定期限止日" IS NULL
          ) OR (
            "t0"."许可决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.承诺时限内办结率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."承诺期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺期限到期日" IS NOT NULL
        )
        AND "t1"."承诺期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺期限止日" IS NULL
          ) OR (
            "t1"."承诺期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."承诺办结日期" IS NOT NULL
    )
    AND NOT (
      "t1"."承诺期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."承诺期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺期限到期日" IS NOT NULL
        )
        AND "t1"."承诺期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺期限止日" IS NULL
          ) OR (
            "t1"."承诺期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."承诺办结日期" IS NOT NULL
    )
    AND NOT (
      "t1"."承诺期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."承诺期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺期限到期日" IS NOT NULL
        )
        AND "t1"."承诺期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺期限止日" IS NULL
          ) OR (
            "t1"."承诺期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."承诺办结日期" IS NOT NULL
    )
    AND NOT (
      "t1"."承诺期限算不出"
    )
    AND (
      (
        "t1"."承诺期限止日" IS NOT NULL
      )
      AND (
        "t1"."承诺期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."承诺期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."承诺期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺期限到期日" IS NOT NULL
        )
        AND "t1"."承诺期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺期限止日" IS NULL
          ) OR (
            "t1"."承诺期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."承诺办结日期" IS NOT NULL
    )
    AND NOT (
      "t1"."承诺期限算不出"
    )
    AND (
      COALESCE("t1"."承诺期限" IN ('逾期'), FALSE)
      AND (
        "t1"."承诺期限到期日" IS NOT NULL
      )
      AND "t1"."承诺期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."承诺期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."承诺期限止日" IS NULL
        ) OR (
          "t1"."承诺期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."承诺期限" IN ('逾期'), FALSE)
        AND (
          "t1"."承诺期限到期日" IS NOT NULL
        )
        AND "t1"."承诺期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."承诺期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."承诺期限止日" IS NULL
          ) OR (
            "t1"."承诺期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."承诺办结日期" IS NOT NULL
    )
    AND "t1"."承诺期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."承诺期限" IN ('逾期'), FALSE)
        AND (
          "t0"."承诺期限到期日" IS NOT NULL
        )
        AND "t0"."承诺期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."承诺期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."承诺期限止日" IS NULL
          ) OR (
            "t0"."承诺期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.平均办理工作日
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."办件类型" IS NOT DISTINCT FROM '行政许可'
    AND (
      "t1"."许可决定期限用时" IS NOT NULL
    )) AS "记录数",
  AVG("t1"."许可决定期限用时") FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."办件类型" IS NOT DISTINCT FROM '行政许可'
    AND (
      "t1"."许可决定期限用时" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务服务办件.满意率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."评价办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."评价" IS NOT DISTINCT FROM '非常满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '不满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '非常不满意'
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."评价办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."评价" IS NOT DISTINCT FROM '非常满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '不满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '非常不满意'
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."评价办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."评价" IS NOT DISTINCT FROM '非常满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '不满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '非常不满意'
    )
    AND (
      "t1"."评价" IS NOT DISTINCT FROM '非常满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '满意'
      OR "t1"."评价" IS NOT DISTINCT FROM '基本满意'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."评价办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务服务办件.差评件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."评价办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."评价" IS NOT DISTINCT FROM '不满意' OR "t1"."评价" IS NOT DISTINCT FROM '非常不满意'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."评价办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务服务办件.行政许可决定件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."即办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."办件类型" IS NOT DISTINCT FROM '行政许可') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."即办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.补正告知期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正告知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正告知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正告知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正告知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正告知期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正告知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正告知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正告知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正告知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正告知期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正告知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正告知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正告知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正告知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正告知期限算不出"
    )
    AND (
      (
        "t1"."补正告知期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."补正告知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正告知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正告知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正告知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正告知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正告知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正告知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正告知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正告知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正告知期限到期日" IS NOT NULL
        )
        AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正告知期限止日" IS NULL
          ) OR (
            "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正告知期限算不出"
    )
    AND (
      COALESCE("t1"."补正告知期限" IN ('逾期'), FALSE)
      AND (
        "t1"."补正告知期限到期日" IS NOT NULL
      )
      AND "t1"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."补正告知期限止日" IS NULL
        ) OR (
          "t1"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."告知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."补正告知期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."补正告知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."补正告知期限" IN ('逾期'), FALSE)
        AND (
          "t0"."补正告知期限到期日" IS NOT NULL
        )
        AND "t0"."补正告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."补正告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."补正告知期限止日" IS NULL
          ) OR (
            "t0"."补正告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."告知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.材料审查期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."材料审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."材料审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."材料审查期限到期日" IS NOT NULL
        )
        AND "t1"."材料审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."材料审查期限止日" IS NULL
          ) OR (
            "t1"."材料审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."材料审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."材料审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."材料审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."材料审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."材料审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."材料审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."材料审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."材料审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."材料审查期限到期日" IS NOT NULL
        )
        AND "t1"."材料审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."材料审查期限止日" IS NULL
          ) OR (
            "t1"."材料审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."材料审查期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."材料审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."材料审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."材料审查期限到期日" IS NOT NULL
        )
        AND "t1"."材料审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."材料审查期限止日" IS NULL
          ) OR (
            "t1"."材料审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."材料审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."材料审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."材料审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."材料审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."材料审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."材料审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."材料审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."材料审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."材料审查期限到期日" IS NOT NULL
        )
        AND "t1"."材料审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."材料审查期限止日" IS NULL
          ) OR (
            "t1"."材料审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."材料审查期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."材料审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."材料审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."材料审查期限到期日" IS NOT NULL
        )
        AND "t1"."材料审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."材料审查期限止日" IS NULL
          ) OR (
            "t1"."材料审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."材料审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."材料审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."材料审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."材料审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."材料审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."材料审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."材料审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."材料审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."材料审查期限到期日" IS NOT NULL
        )
        AND "t1"."材料审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."材料审查期限止日" IS NULL
          ) OR (
            "t1"."材料审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."材料审查期限算不出"
    )
    AND (
      (
        "t1"."材料审查期限止日" IS NOT NULL
      )
      AND (
        "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."材料审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."材料审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."材料审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."材料审查期限到期日" IS NOT NULL
        )
        AND "t1"."材料审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."材料审查期限止日" IS NULL
          ) OR (
            "t1"."材料审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."材料审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."材料审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."材料审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."材料审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."材料审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."材料审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."材料审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."材料审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."材料审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."材料审查期限到期日" IS NOT NULL
        )
        AND "t1"."材料审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."材料审查期限止日" IS NULL
          ) OR (
            "t1"."材料审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."材料审查期限算不出"
    )
    AND (
      COALESCE("t1"."材料审查期限" IN ('逾期'), FALSE)
      AND (
        "t1"."材料审查期限到期日" IS NOT NULL
      )
      AND "t1"."材料审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."材料审查期限止日" IS NULL
        ) OR (
          "t1"."材料审查期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."即办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."材料审查期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."材料审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."材料审查期限" IN ('逾期'), FALSE)
        AND (
          "t0"."材料审查期限到期日" IS NOT NULL
        )
        AND "t0"."材料审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."材料审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."材料审查期限止日" IS NULL
          ) OR (
            "t0"."材料审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."即办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.下级审查期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."下级审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."下级审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."下级审查期限到期日" IS NOT NULL
        )
        AND "t1"."下级审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."下级审查期限止日" IS NULL
          ) OR (
            "t1"."下级审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."下级审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."下级审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."下级审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."下级审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."下级审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."下级审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."下级审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."下级审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."下级审查期限到期日" IS NOT NULL
        )
        AND "t1"."下级审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."下级审查期限止日" IS NULL
          ) OR (
            "t1"."下级审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."下级审查期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."下级审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."下级审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."下级审查期限到期日" IS NOT NULL
        )
        AND "t1"."下级审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."下级审查期限止日" IS NULL
          ) OR (
            "t1"."下级审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."下级审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."下级审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."下级审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."下级审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."下级审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."下级审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."下级审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."下级审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."下级审查期限到期日" IS NOT NULL
        )
        AND "t1"."下级审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."下级审查期限止日" IS NULL
          ) OR (
            "t1"."下级审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."下级审查期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."下级审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."下级审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."下级审查期限到期日" IS NOT NULL
        )
        AND "t1"."下级审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."下级审查期限止日" IS NULL
          ) OR (
            "t1"."下级审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."下级审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."下级审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."下级审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."下级审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."下级审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."下级审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."下级审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."下级审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."下级审查期限到期日" IS NOT NULL
        )
        AND "t1"."下级审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."下级审查期限止日" IS NULL
          ) OR (
            "t1"."下级审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."下级审查期限算不出"
    )
    AND (
      (
        "t1"."下级审查期限止日" IS NOT NULL
      )
      AND (
        "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."下级审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."下级审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."下级审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."下级审查期限到期日" IS NOT NULL
        )
        AND "t1"."下级审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."下级审查期限止日" IS NULL
          ) OR (
            "t1"."下级审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."下级审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."下级审查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."下级审查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."下级审查期限止日" IS NOT NULL
            )
            AND (
              "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."下级审查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."下级审查期限止日" IS NOT NULL
        )
        AND (
          "t1"."下级审查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."下级审查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."下级审查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."下级审查期限到期日" IS NOT NULL
        )
        AND "t1"."下级审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."下级审查期限止日" IS NULL
          ) OR (
            "t1"."下级审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."下级审查期限算不出"
    )
    AND (
      COALESCE("t1"."下级审查期限" IN ('逾期'), FALSE)
      AND (
        "t1"."下级审查期限到期日" IS NOT NULL
      )
      AND "t1"."下级审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."下级审查期限止日" IS NULL
        ) OR (
          "t1"."下级审查期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."报送上级日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."下级审查期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."下级审查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."下级审查期限" IN ('逾期'), FALSE)
        AND (
          "t0"."下级审查期限到期日" IS NOT NULL
        )
        AND "t0"."下级审查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."下级审查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."下级审查期限止日" IS NULL
          ) OR (
            "t0"."下级审查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."报送上级日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.检验指派期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."检验指派期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."检验指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."检验指派期限到期日" IS NOT NULL
        )
        AND "t1"."检验指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."检验指派期限止日" IS NULL
          ) OR (
            "t1"."检验指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."检验指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."检验指派期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."检验指派期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."检验指派期限止日" IS NOT NULL
            )
            AND (
              "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."检验指派期限到期日" IS NOT NULL
            )
            AND (
              "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."检验指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."检验指派期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."检验指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."检验指派期限到期日" IS NOT NULL
        )
        AND "t1"."检验指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."检验指派期限止日" IS NULL
          ) OR (
            "t1"."检验指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."检验指派期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."检验指派期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."检验指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."检验指派期限到期日" IS NOT NULL
        )
        AND "t1"."检验指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."检验指派期限止日" IS NULL
          ) OR (
            "t1"."检验指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."检验指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."检验指派期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."检验指派期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."检验指派期限止日" IS NOT NULL
            )
            AND (
              "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."检验指派期限到期日" IS NOT NULL
            )
            AND (
              "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."检验指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."检验指派期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."检验指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."检验指派期限到期日" IS NOT NULL
        )
        AND "t1"."检验指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."检验指派期限止日" IS NULL
          ) OR (
            "t1"."检验指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."检验指派期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."检验指派期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."检验指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."检验指派期限到期日" IS NOT NULL
        )
        AND "t1"."检验指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."检验指派期限止日" IS NULL
          ) OR (
            "t1"."检验指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."检验指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."检验指派期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."检验指派期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."检验指派期限止日" IS NOT NULL
            )
            AND (
              "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."检验指派期限到期日" IS NOT NULL
            )
            AND (
              "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."检验指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."检验指派期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."检验指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."检验指派期限到期日" IS NOT NULL
        )
        AND "t1"."检验指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."检验指派期限止日" IS NULL
          ) OR (
            "t1"."检验指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."检验指派期限算不出"
    )
    AND (
      (
        "t1"."检验指派期限止日" IS NOT NULL
      )
      AND (
        "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."检验指派期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."检验指派期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."检验指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."检验指派期限到期日" IS NOT NULL
        )
        AND "t1"."检验指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."检验指派期限止日" IS NULL
          ) OR (
            "t1"."检验指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."检验指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."检验指派期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."检验指派期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."检验指派期限止日" IS NOT NULL
            )
            AND (
              "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."检验指派期限到期日" IS NOT NULL
            )
            AND (
              "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."检验指派期限止日" IS NOT NULL
        )
        AND (
          "t1"."检验指派期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."检验指派期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."检验指派期限" IN ('逾期'), FALSE)
        AND (
          "t1"."检验指派期限到期日" IS NOT NULL
        )
        AND "t1"."检验指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."检验指派期限止日" IS NULL
          ) OR (
            "t1"."检验指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."检验指派期限算不出"
    )
    AND (
      COALESCE("t1"."检验指派期限" IN ('逾期'), FALSE)
      AND (
        "t1"."检验指派期限到期日" IS NOT NULL
      )
      AND "t1"."检验指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."检验指派期限止日" IS NULL
        ) OR (
          "t1"."检验指派期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."指派检验日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."检验指派期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."检验指派期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."检验指派期限" IN ('逾期'), FALSE)
        AND (
          "t0"."检验指派期限到期日" IS NOT NULL
        )
        AND "t0"."检验指派期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."检验指派期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."检验指派期限止日" IS NULL
          ) OR (
            "t0"."检验指派期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."指派检验日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.延续决定期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."延续决定期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延续决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延续决定期限到期日" IS NOT NULL
        )
        AND "t1"."延续决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延续决定期限止日" IS NULL
          ) OR (
            "t1"."延续决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延续决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延续决定期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延续决定期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延续决定期限止日" IS NOT NULL
            )
            AND (
              "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延续决定期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延续决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延续决定期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延续决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延续决定期限到期日" IS NOT NULL
        )
        AND "t1"."延续决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延续决定期限止日" IS NULL
          ) OR (
            "t1"."延续决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延续决定期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."延续决定期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延续决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延续决定期限到期日" IS NOT NULL
        )
        AND "t1"."延续决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延续决定期限止日" IS NULL
          ) OR (
            "t1"."延续决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延续决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延续决定期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延续决定期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延续决定期限止日" IS NOT NULL
            )
            AND (
              "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延续决定期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延续决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延续决定期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延续决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延续决定期限到期日" IS NOT NULL
        )
        AND "t1"."延续决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延续决定期限止日" IS NULL
          ) OR (
            "t1"."延续决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延续决定期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."延续决定期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延续决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延续决定期限到期日" IS NOT NULL
        )
        AND "t1"."延续决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延续决定期限止日" IS NULL
          ) OR (
            "t1"."延续决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延续决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延续决定期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延续决定期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延续决定期限止日" IS NOT NULL
            )
            AND (
              "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延续决定期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延续决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延续决定期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延续决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延续决定期限到期日" IS NOT NULL
        )
        AND "t1"."延续决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延续决定期限止日" IS NULL
          ) OR (
            "t1"."延续决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延续决定期限算不出"
    )
    AND (
      (
        "t1"."延续决定期限止日" IS NOT NULL
      )
      AND (
        "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."延续决定期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."延续决定期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延续决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延续决定期限到期日" IS NOT NULL
        )
        AND "t1"."延续决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延续决定期限止日" IS NULL
          ) OR (
            "t1"."延续决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延续决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延续决定期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延续决定期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延续决定期限止日" IS NOT NULL
            )
            AND (
              "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延续决定期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延续决定期限止日" IS NOT NULL
        )
        AND (
          "t1"."延续决定期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延续决定期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延续决定期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延续决定期限到期日" IS NOT NULL
        )
        AND "t1"."延续决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延续决定期限止日" IS NULL
          ) OR (
            "t1"."延续决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延续决定期限算不出"
    )
    AND (
      COALESCE("t1"."延续决定期限" IN ('逾期'), FALSE)
      AND (
        "t1"."延续决定期限到期日" IS NOT NULL
      )
      AND "t1"."延续决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."延续决定期限止日" IS NULL
        ) OR (
          "t1"."延续决定期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."延续决定期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."延续决定期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."延续决定期限" IN ('逾期'), FALSE)
        AND (
          "t0"."延续决定期限到期日" IS NOT NULL
        )
        AND "t0"."延续决定期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."延续决定期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."延续决定期限止日" IS NULL
          ) OR (
            "t0"."延续决定期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.联合办理期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."联合办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."联合办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."联合办理期限到期日" IS NOT NULL
        )
        AND "t1"."联合办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联合办理期限止日" IS NULL
          ) OR (
            "t1"."联合办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."联合办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."联合办理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."联合办理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."联合办理期限止日" IS NOT NULL
            )
            AND (
              "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."联合办理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."联合办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."联合办理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."联合办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."联合办理期限到期日" IS NOT NULL
        )
        AND "t1"."联合办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联合办理期限止日" IS NULL
          ) OR (
            "t1"."联合办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."联合办理期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."联合办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."联合办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."联合办理期限到期日" IS NOT NULL
        )
        AND "t1"."联合办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联合办理期限止日" IS NULL
          ) OR (
            "t1"."联合办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."联合办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."联合办理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."联合办理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."联合办理期限止日" IS NOT NULL
            )
            AND (
              "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."联合办理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."联合办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."联合办理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."联合办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."联合办理期限到期日" IS NOT NULL
        )
        AND "t1"."联合办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联合办理期限止日" IS NULL
          ) OR (
            "t1"."联合办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."联合办理期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."联合办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."联合办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."联合办理期限到期日" IS NOT NULL
        )
        AND "t1"."联合办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联合办理期限止日" IS NULL
          ) OR (
            "t1"."联合办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."联合办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."联合办理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."联合办理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."联合办理期限止日" IS NOT NULL
            )
            AND (
              "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."联合办理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."联合办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."联合办理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."联合办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."联合办理期限到期日" IS NOT NULL
        )
        AND "t1"."联合办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联合办理期限止日" IS NULL
          ) OR (
            "t1"."联合办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."联合办理期限算不出"
    )
    AND (
      (
        "t1"."联合办理期限止日" IS NOT NULL
      )
      AND (
        "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."联合办理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."联合办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."联合办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."联合办理期限到期日" IS NOT NULL
        )
        AND "t1"."联合办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联合办理期限止日" IS NULL
          ) OR (
            "t1"."联合办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."联合办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."联合办理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."联合办理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."联合办理期限止日" IS NOT NULL
            )
            AND (
              "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."联合办理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."联合办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."联合办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."联合办理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."联合办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."联合办理期限到期日" IS NOT NULL
        )
        AND "t1"."联合办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联合办理期限止日" IS NULL
          ) OR (
            "t1"."联合办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."联合办理期限算不出"
    )
    AND (
      COALESCE("t1"."联合办理期限" IN ('逾期'), FALSE)
      AND (
        "t1"."联合办理期限到期日" IS NOT NULL
      )
      AND "t1"."联合办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."联合办理期限止日" IS NULL
        ) OR (
          "t1"."联合办理期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."联合办理期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."联合办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."联合办理期限" IN ('逾期'), FALSE)
        AND (
          "t0"."联合办理期限到期日" IS NOT NULL
        )
        AND "t0"."联合办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."联合办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."联合办理期限止日" IS NULL
          ) OR (
            "t0"."联合办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."决定日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.听证通知时间按期率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."听证通知时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证通知时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证通知时间" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证通知时间止日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证通知时间到期日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证通知时间" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证通知时间算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."听证通知时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证通知时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证通知时间" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证通知时间止日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证通知时间到期日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证通知时间" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证通知时间算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."听证通知时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."听证通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."听证通知时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."听证通知时间" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."听证通知时间止日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."听证通知时间到期日" IS NOT NULL
            )
            AND (
              "t1"."听证通知时间到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."听证通知时间止日" IS NOT NULL
        )
        AND (
          "t1"."听证通知时间止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."听证通知时间" IS NOT DISTINCT FROM '提前不足'
      )
    )
    AND NOT (
      "t1"."听证通知时间算不出"
    )
    AND (
      (
        "t1"."听证通知时间止日" IS NOT NULL
      )
      AND (
        "t1"."听证通知时间止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."听证通知时间" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."听证通知日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."听证通知时间算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."听证通知时间止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."听证通知日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.组织听证期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."组织听证期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."组织听证期限" IN ('逾期'), FALSE)
        AND (
          "t1"."组织听证期限到期日" IS NOT NULL
        )
        AND "t1"."组织听证期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."组织听证期限止日" IS NULL
          ) OR (
            "t1"."组织听证期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."组织听证期限止日" IS NOT NULL
        )
        AND (
          "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."组织听证期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."组织听证期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."组织听证期限止日" IS NOT NULL
            )
            AND (
              "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."组织听证期限到期日" IS NOT NULL
            )
            AND (
              "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."组织听证期限止日" IS NOT NULL
        )
        AND (
          "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."组织听证期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."组织听证期限" IN ('逾期'), FALSE)
        AND (
          "t1"."组织听证期限到期日" IS NOT NULL
        )
        AND "t1"."组织听证期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."组织听证期限止日" IS NULL
          ) OR (
            "t1"."组织听证期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."组织听证期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."组织听证期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."组织听证期限" IN ('逾期'), FALSE)
        AND (
          "t1"."组织听证期限到期日" IS NOT NULL
        )
        AND "t1"."组织听证期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."组织听证期限止日" IS NULL
          ) OR (
            "t1"."组织听证期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."组织听证期限止日" IS NOT NULL
        )
        AND (
          "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."组织听证期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."组织听证期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."组织听证期限止日" IS NOT NULL
            )
            AND (
              "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."组织听证期限到期日" IS NOT NULL
            )
            AND (
              "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."组织听证期限止日" IS NOT NULL
        )
        AND (
          "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."组织听证期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."组织听证期限" IN ('逾期'), FALSE)
        AND (
          "t1"."组织听证期限到期日" IS NOT NULL
        )
        AND "t1"."组织听证期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."组织听证期限止日" IS NULL
          ) OR (
            "t1"."组织听证期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."组织听证期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."组织听证期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."组织听证期限" IN ('逾期'), FALSE)
        AND (
          "t1"."组织听证期限到期日" IS NOT NULL
        )
        AND "t1"."组织听证期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."组织听证期限止日" IS NULL
          ) OR (
            "t1"."组织听证期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."组织听证期限止日" IS NOT NULL
        )
        AND (
          "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."组织听证期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."组织听证期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."组织听证期限止日" IS NOT NULL
            )
            AND (
              "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."组织听证期限到期日" IS NOT NULL
            )
            AND (
              "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."组织听证期限止日" IS NOT NULL
        )
        AND (
          "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."组织听证期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."组织听证期限" IN ('逾期'), FALSE)
        AND (
          "t1"."组织听证期限到期日" IS NOT NULL
        )
        AND "t1"."组织听证期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."组织听证期限止日" IS NULL
          ) OR (
            "t1"."组织听证期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."组织听证期限算不出"
    )
    AND (
      (
        "t1"."组织听证期限止日" IS NOT NULL
      )
      AND (
        "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."组织听证期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."组织听证期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."组织听证期限" IN ('逾期'), FALSE)
        AND (
          "t1"."组织听证期限到期日" IS NOT NULL
        )
        AND "t1"."组织听证期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."组织听证期限止日" IS NULL
          ) OR (
            "t1"."组织听证期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."组织听证期限止日" IS NOT NULL
        )
        AND (
          "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."组织听证期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."组织听证期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."组织听证期限止日" IS NOT NULL
            )
            AND (
              "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."组织听证期限到期日" IS NOT NULL
            )
            AND (
              "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."组织听证期限止日" IS NOT NULL
        )
        AND (
          "t1"."组织听证期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."组织听证期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."组织听证期限" IN ('逾期'), FALSE)
        AND (
          "t1"."组织听证期限到期日" IS NOT NULL
        )
        AND "t1"."组织听证期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."组织听证期限止日" IS NULL
          ) OR (
            "t1"."组织听证期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."组织听证期限算不出"
    )
    AND (
      COALESCE("t1"."组织听证期限" IN ('逾期'), FALSE)
      AND (
        "t1"."组织听证期限到期日" IS NOT NULL
      )
      AND "t1"."组织听证期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."组织听证期限止日" IS NULL
        ) OR (
          "t1"."组织听证期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."听证举行日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."组织听证期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."组织听证期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."组织听证期限" IN ('逾期'), FALSE)
        AND (
          "t0"."组织听证期限到期日" IS NOT NULL
        )
        AND "t0"."组织听证期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."组织听证期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."组织听证期限止日" IS NULL
          ) OR (
            "t0"."组织听证期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."听证举行日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.送达期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."送达期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."送达期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."送达期限止日" IS NOT NULL
            )
            AND (
              "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."送达期限到期日" IS NOT NULL
            )
            AND (
              "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."送达期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."送达期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."送达期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."送达期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."送达期限止日" IS NOT NULL
            )
            AND (
              "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."送达期限到期日" IS NOT NULL
            )
            AND (
              "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."送达期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."送达期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."送达期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."送达期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."送达期限止日" IS NOT NULL
            )
            AND (
              "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."送达期限到期日" IS NOT NULL
            )
            AND (
              "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."送达期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."送达期限算不出"
    )
    AND (
      (
        "t1"."送达期限止日" IS NOT NULL
      )
      AND (
        "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."送达期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."送达期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."送达期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."送达期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."送达期限止日" IS NOT NULL
            )
            AND (
              "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."送达期限到期日" IS NOT NULL
            )
            AND (
              "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."送达期限止日" IS NOT NULL
        )
        AND (
          "t1"."送达期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."送达期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t1"."送达期限到期日" IS NOT NULL
        )
        AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."送达期限止日" IS NULL
          ) OR (
            "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."送达期限算不出"
    )
    AND (
      COALESCE("t1"."送达期限" IN ('逾期'), FALSE)
      AND (
        "t1"."送达期限到期日" IS NOT NULL
      )
      AND "t1"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."送达期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."送达期限止日" IS NULL
        ) OR (
          "t1"."送达期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."送达日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."送达期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."送达期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."送达期限" IN ('逾期'), FALSE)
        AND (
          "t0"."送达期限到期日" IS NOT NULL
        )
        AND "t0"."送达期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."送达期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."送达期限止日" IS NULL
          ) OR (
            "t0"."送达期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."送达日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.上期结转件数
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
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政务服务办件.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政务服务办件.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已退件日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已退件日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政务服务办件.期末未结件数
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
  FROM LEDGER_SERVICE_CASE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
