-- 舆情.舆情件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLIC_OPINION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 舆情.处置件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLIC_OPINION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 舆情.处置率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t1"."不处置日" IS NOT NULL
      ) AND (
        "t1"."不处置日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t1"."不处置日" IS NOT NULL
      ) AND (
        "t1"."不处置日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t1"."不处置日" IS NOT NULL
      ) AND (
        "t1"."不处置日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      (
        "t1"."归档日" IS NOT NULL
      ) AND (
        "t1"."归档日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLIC_OPINION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 舆情.回应率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t1"."不处置日" IS NOT NULL
      ) AND (
        "t1"."不处置日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t1"."不处置日" IS NOT NULL
      ) AND (
        "t1"."不处置日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t1"."不处置日" IS NOT NULL
      ) AND (
        "t1"."不处置日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      (
        "t1"."回应日" IS NOT NULL
      ) AND (
        "t1"."回应日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLIC_OPINION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 舆情.按期回应率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."回应日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."回应期限" IN ('逾期'), FALSE)
        AND (
          "t1"."回应期限到期日" IS NOT NULL
        )
        AND "t1"."回应期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."回应期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."回应期限止日" IS NULL
          ) OR (
            "t1"."回应期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."回应限期" IS NOT NULL
    )
    AND NOT (
      "t1"."回应期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回应日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."回应期限" IN ('逾期'), FALSE)
        AND (
          "t1"."回应期限到期日" IS NOT NULL
        )
        AND "t1"."回应期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."回应期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."回应期限止日" IS NULL
          ) OR (
            "t1"."回应期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."回应限期" IS NOT NULL
    )
    AND NOT (
      "t1"."回应期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回应日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."回应期限" IN ('逾期'), FALSE)
        AND (
          "t1"."回应期限到期日" IS NOT NULL
        )
        AND "t1"."回应期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."回应期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."回应期限止日" IS NULL
          ) OR (
            "t1"."回应期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."回应限期" IS NOT NULL
    )
    AND NOT (
      "t1"."回应期限算不出"
    )
    AND (
      (
        "t1"."回应期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."回应期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."回应期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回应日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."回应期限" IN ('逾期'), FALSE)
        AND (
          "t1"."回应期限到期日" IS NOT NULL
        )
        AND "t1"."回应期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."回应期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."回应期限止日" IS NULL
          ) OR (
            "t1"."回应期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."回应限期" IS NOT NULL
    )
    AND NOT (
      "t1"."回应期限算不出"
    )
    AND (
      COALESCE("t1"."回应期限" IN ('逾期'), FALSE)
      AND (
        "t1"."回应期限到期日" IS NOT NULL
      )
      AND "t1"."回应期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."回应期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."回应期限止日" IS NULL
        ) OR (
          "t1"."回应期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回应日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."回应期限" IN ('逾期'), FALSE)
        AND (
          "t1"."回应期限到期日" IS NOT NULL
        )
        AND "t1"."回应期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."回应期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."回应期限止日" IS NULL
          ) OR (
            "t1"."回应期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."回应限期" IS NOT NULL
    )
    AND "t1"."回应期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLIC_OPINION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."回应日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."回应期限" IN ('逾期'), FALSE)
        AND (
          "t0"."回应期限到期日" IS NOT NULL
        )
        AND "t0"."回应期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."回应期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."回应期限止日" IS NULL
          ) OR (
            "t0"."回应期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 舆情.平均回应天数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回应日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."发现日" IS NOT NULL
    )
    AND (
      "t1"."回应日" IS NOT NULL
    )) AS "记录数",
  AVG((
    "t1"."回应日" - "t1"."发现日"
  ) * 1440) FILTER(WHERE
    "t1"."回应日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."发现日" IS NOT NULL
    )
    AND (
      "t1"."回应日" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLIC_OPINION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回应日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 舆情.转信访件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."处置结果" IS NOT DISTINCT FROM '转信访办理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLIC_OPINION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 舆情.上期结转件数
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
  FROM LEDGER_PUBLIC_OPINION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 舆情.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLIC_OPINION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 舆情.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入不需处置日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLIC_OPINION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入不需处置日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 舆情.期末未结件数
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
  FROM LEDGER_PUBLIC_OPINION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
