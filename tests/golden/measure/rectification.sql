-- 问题整改.发现问题数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 问题整改.销号问题数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."销号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."销号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 问题整改.整改完成率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."销号日" IS NOT NULL
      ) AND (
        "t1"."销号日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 问题整改.按期整改率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."整改期限" IN ('逾期'), FALSE)
        AND (
          "t1"."整改期限到期日" IS NOT NULL
        )
        AND "t1"."整改期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."整改期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."整改期限止日" IS NULL
          ) OR (
            "t1"."整改期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."整改限期" IS NOT NULL
    )
    AND NOT (
      "t1"."整改期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."整改期限" IN ('逾期'), FALSE)
        AND (
          "t1"."整改期限到期日" IS NOT NULL
        )
        AND "t1"."整改期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."整改期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."整改期限止日" IS NULL
          ) OR (
            "t1"."整改期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."整改限期" IS NOT NULL
    )
    AND NOT (
      "t1"."整改期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."整改期限" IN ('逾期'), FALSE)
        AND (
          "t1"."整改期限到期日" IS NOT NULL
        )
        AND "t1"."整改期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."整改期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."整改期限止日" IS NULL
          ) OR (
            "t1"."整改期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."整改限期" IS NOT NULL
    )
    AND NOT (
      "t1"."整改期限算不出"
    )
    AND (
      (
        "t1"."整改期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."整改期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."整改期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."整改期限" IN ('逾期'), FALSE)
        AND (
          "t1"."整改期限到期日" IS NOT NULL
        )
        AND "t1"."整改期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."整改期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."整改期限止日" IS NULL
          ) OR (
            "t1"."整改期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."整改限期" IS NOT NULL
    )
    AND NOT (
      "t1"."整改期限算不出"
    )
    AND (
      COALESCE("t1"."整改期限" IN ('逾期'), FALSE)
      AND (
        "t1"."整改期限到期日" IS NOT NULL
      )
      AND "t1"."整改期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."整改期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."整改期限止日" IS NULL
        ) OR (
          "t1"."整改期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."整改期限" IN ('逾期'), FALSE)
        AND (
          "t1"."整改期限到期日" IS NOT NULL
        )
        AND "t1"."整改期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."整改期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."整改期限止日" IS NULL
          ) OR (
            "t1"."整改期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."整改限期" IS NOT NULL
    )
    AND "t1"."整改期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."整改期限" IN ('逾期'), FALSE)
        AND (
          "t0"."整改期限到期日" IS NOT NULL
        )
        AND "t0"."整改期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."整改期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."整改期限止日" IS NULL
          ) OR (
            "t0"."整改期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 问题整改.平均整改天数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."交办日" IS NOT NULL
    )
    AND (
      "t1"."报告整改日" IS NOT NULL
    )) AS "记录数",
  AVG((
    "t1"."报告整改日" - "t1"."交办日"
  ) * 1440) FILTER(WHERE
    "t1"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."交办日" IS NOT NULL
    )
    AND (
      "t1"."报告整改日" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 问题整改.未销号问题数
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
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 问题整改.逾期问题数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."整改期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."整改期限" IS NOT DISTINCT FROM '逾期'
      AND (
        (
          (
            "t1"."整改期限止日" IS NOT NULL
          )
          AND (
            "t1"."整改期限止日" <= CAST(%(as_of)s AS DATE)
          )
        )
        OR (
          (
            "t1"."整改期限到期日" IS NOT NULL
          )
          AND (
            "t1"."整改期限到期日" < CAST(%(as_of)s AS DATE)
          )
        )
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."整改期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 问题整改.执法监督文书份数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."交办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."文书" IS NOT DISTINCT FROM '督办函'
      OR "t1"."文书" IS NOT DISTINCT FROM '监督意见书'
      OR "t1"."文书" IS NOT DISTINCT FROM '监督决定书'
      OR "t1"."文书" IS NOT DISTINCT FROM '监督通知书'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."交办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 问题整改.法律顾问聘而不用问题数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题类别" IS NOT DISTINCT FROM '法律顾问聘而不用') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 问题整改.四川通知期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川通知期限到期日" IS NOT NULL
        )
        AND "t1"."四川通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川通知期限止日" IS NULL
          ) OR (
            "t1"."四川通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."四川通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川通知期限到期日" IS NOT NULL
        )
        AND "t1"."四川通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川通知期限止日" IS NULL
          ) OR (
            "t1"."四川通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川通知期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川通知期限到期日" IS NOT NULL
        )
        AND "t1"."四川通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川通知期限止日" IS NULL
          ) OR (
            "t1"."四川通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."四川通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川通知期限到期日" IS NOT NULL
        )
        AND "t1"."四川通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川通知期限止日" IS NULL
          ) OR (
            "t1"."四川通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川通知期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川通知期限到期日" IS NOT NULL
        )
        AND "t1"."四川通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川通知期限止日" IS NULL
          ) OR (
            "t1"."四川通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."四川通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川通知期限到期日" IS NOT NULL
        )
        AND "t1"."四川通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川通知期限止日" IS NULL
          ) OR (
            "t1"."四川通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川通知期限算不出"
    )
    AND (
      (
        "t1"."四川通知期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."四川通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川通知期限到期日" IS NOT NULL
        )
        AND "t1"."四川通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川通知期限止日" IS NULL
          ) OR (
            "t1"."四川通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."四川通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川通知期限到期日" IS NOT NULL
        )
        AND "t1"."四川通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川通知期限止日" IS NULL
          ) OR (
            "t1"."四川通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川通知期限算不出"
    )
    AND (
      COALESCE("t1"."四川通知期限" IN ('逾期'), FALSE)
      AND (
        "t1"."四川通知期限到期日" IS NOT NULL
      )
      AND "t1"."四川通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."四川通知期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."四川通知期限止日" IS NULL
        ) OR (
          "t1"."四川通知期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."书面通知日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."通知日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."四川通知期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."四川通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."四川通知期限" IN ('逾期'), FALSE)
        AND (
          "t0"."四川通知期限到期日" IS NOT NULL
        )
        AND "t0"."四川通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."四川通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."四川通知期限止日" IS NULL
          ) OR (
            "t0"."四川通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."书面通知日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."通知日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 问题整改.四川说明期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川说明期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川说明期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川说明期限到期日" IS NOT NULL
        )
        AND "t1"."四川说明期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川说明期限止日" IS NULL
          ) OR (
            "t1"."四川说明期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川说明期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川说明期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川说明期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川说明期限止日" IS NOT NULL
            )
            AND (
              "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川说明期限到期日" IS NOT NULL
            )
            AND (
              "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川说明期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川说明期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川说明期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川说明期限到期日" IS NOT NULL
        )
        AND "t1"."四川说明期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川说明期限止日" IS NULL
          ) OR (
            "t1"."四川说明期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川说明期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川说明期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川说明期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川说明期限到期日" IS NOT NULL
        )
        AND "t1"."四川说明期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川说明期限止日" IS NULL
          ) OR (
            "t1"."四川说明期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川说明期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川说明期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川说明期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川说明期限止日" IS NOT NULL
            )
            AND (
              "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川说明期限到期日" IS NOT NULL
            )
            AND (
              "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川说明期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川说明期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川说明期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川说明期限到期日" IS NOT NULL
        )
        AND "t1"."四川说明期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川说明期限止日" IS NULL
          ) OR (
            "t1"."四川说明期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川说明期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川说明期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川说明期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川说明期限到期日" IS NOT NULL
        )
        AND "t1"."四川说明期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川说明期限止日" IS NULL
          ) OR (
            "t1"."四川说明期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川说明期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川说明期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川说明期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川说明期限止日" IS NOT NULL
            )
            AND (
              "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川说明期限到期日" IS NOT NULL
            )
            AND (
              "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川说明期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川说明期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川说明期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川说明期限到期日" IS NOT NULL
        )
        AND "t1"."四川说明期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川说明期限止日" IS NULL
          ) OR (
            "t1"."四川说明期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川说明期限算不出"
    )
    AND (
      (
        "t1"."四川说明期限止日" IS NOT NULL
      )
      AND (
        "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."四川说明期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川说明期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川说明期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川说明期限到期日" IS NOT NULL
        )
        AND "t1"."四川说明期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川说明期限止日" IS NULL
          ) OR (
            "t1"."四川说明期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川说明期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川说明期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川说明期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川说明期限止日" IS NOT NULL
            )
            AND (
              "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川说明期限到期日" IS NOT NULL
            )
            AND (
              "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川说明期限止日" IS NOT NULL
        )
        AND (
          "t1"."四川说明期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川说明期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川说明期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川说明期限到期日" IS NOT NULL
        )
        AND "t1"."四川说明期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川说明期限止日" IS NULL
          ) OR (
            "t1"."四川说明期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川说明期限算不出"
    )
    AND (
      COALESCE("t1"."四川说明期限" IN ('逾期'), FALSE)
      AND (
        "t1"."四川说明期限到期日" IS NOT NULL
      )
      AND "t1"."四川说明期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."四川说明期限止日" IS NULL
        ) OR (
          "t1"."四川说明期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."情况说明日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."四川说明期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."四川说明期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."四川说明期限" IN ('逾期'), FALSE)
        AND (
          "t0"."四川说明期限到期日" IS NOT NULL
        )
        AND "t0"."四川说明期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."四川说明期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."四川说明期限止日" IS NULL
          ) OR (
            "t0"."四川说明期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."情况说明日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 问题整改.四川自行纠正期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川自行纠正期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."四川自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."四川自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川自行纠正期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川自行纠正期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川自行纠正期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."四川自行纠正期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川自行纠正期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."四川自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."四川自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川自行纠正期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川自行纠正期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."四川自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."四川自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川自行纠正期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川自行纠正期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川自行纠正期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."四川自行纠正期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川自行纠正期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."四川自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."四川自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川自行纠正期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川自行纠正期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."四川自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."四川自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川自行纠正期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川自行纠正期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川自行纠正期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."四川自行纠正期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川自行纠正期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."四川自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."四川自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川自行纠正期限算不出"
    )
    AND (
      (
        "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."四川自行纠正期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."四川自行纠正期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."四川自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."四川自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."四川自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."四川自行纠正期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."四川自行纠正期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."四川自行纠正期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."四川自行纠正期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."四川自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."四川自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."四川自行纠正期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."四川自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."四川自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."四川自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."四川自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."四川自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."四川自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."四川自行纠正期限算不出"
    )
    AND (
      COALESCE("t1"."四川自行纠正期限" IN ('逾期'), FALSE)
      AND (
        "t1"."四川自行纠正期限到期日" IS NOT NULL
      )
      AND "t1"."四川自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."四川自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."四川自行纠正期限止日" IS NULL
        )
        OR (
          "t1"."四川自行纠正期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."四川自行纠正期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."四川自行纠正期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."四川自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t0"."四川自行纠正期限到期日" IS NOT NULL
        )
        AND "t0"."四川自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."四川自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."四川自行纠正期限止日" IS NULL
          )
          OR (
            "t0"."四川自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 问题整改.山东自行纠正期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."山东自行纠正期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."山东自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."山东自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."山东自行纠正期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."山东自行纠正期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."山东自行纠正期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."山东自行纠正期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."山东自行纠正期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."山东自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."山东自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."山东自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."山东自行纠正期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."山东自行纠正期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."山东自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."山东自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."山东自行纠正期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."山东自行纠正期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."山东自行纠正期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."山东自行纠正期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."山东自行纠正期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."山东自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."山东自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."山东自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."山东自行纠正期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."山东自行纠正期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."山东自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."山东自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."山东自行纠正期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."山东自行纠正期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."山东自行纠正期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."山东自行纠正期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."山东自行纠正期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."山东自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."山东自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."山东自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."山东自行纠正期限算不出"
    )
    AND (
      (
        "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."山东自行纠正期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."山东自行纠正期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."山东自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."山东自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."山东自行纠正期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."山东自行纠正期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."山东自行纠正期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."山东自行纠正期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."山东自行纠正期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东自行纠正期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."山东自行纠正期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."山东自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东自行纠正期限到期日" IS NOT NULL
        )
        AND "t1"."山东自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东自行纠正期限止日" IS NULL
          )
          OR (
            "t1"."山东自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."山东自行纠正期限算不出"
    )
    AND (
      COALESCE("t1"."山东自行纠正期限" IN ('逾期'), FALSE)
      AND (
        "t1"."山东自行纠正期限到期日" IS NOT NULL
      )
      AND "t1"."山东自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."山东自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."山东自行纠正期限止日" IS NULL
        )
        OR (
          "t1"."山东自行纠正期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤销交办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."山东自行纠正期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."山东自行纠正期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."山东自行纠正期限" IN ('逾期'), FALSE)
        AND (
          "t0"."山东自行纠正期限到期日" IS NOT NULL
        )
        AND "t0"."山东自行纠正期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."山东自行纠正期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."山东自行纠正期限止日" IS NULL
          )
          OR (
            "t0"."山东自行纠正期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤销交办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 问题整改.山东执行报告期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."山东执行报告期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东执行报告期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东执行报告期限到期日" IS NOT NULL
        )
        AND "t1"."山东执行报告期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东执行报告期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东执行报告期限止日" IS NULL
          )
          OR (
            "t1"."山东执行报告期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."山东执行报告期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."山东执行报告期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."山东执行报告期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."山东执行报告期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."山东执行报告期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."山东执行报告期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."山东执行报告期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."山东执行报告期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."山东执行报告期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东执行报告期限到期日" IS NOT NULL
        )
        AND "t1"."山东执行报告期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东执行报告期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东执行报告期限止日" IS NULL
          )
          OR (
            "t1"."山东执行报告期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."山东执行报告期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."山东执行报告期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东执行报告期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东执行报告期限到期日" IS NOT NULL
        )
        AND "t1"."山东执行报告期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东执行报告期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东执行报告期限止日" IS NULL
          )
          OR (
            "t1"."山东执行报告期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."山东执行报告期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."山东执行报告期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."山东执行报告期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."山东执行报告期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."山东执行报告期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."山东执行报告期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."山东执行报告期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."山东执行报告期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."山东执行报告期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东执行报告期限到期日" IS NOT NULL
        )
        AND "t1"."山东执行报告期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东执行报告期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东执行报告期限止日" IS NULL
          )
          OR (
            "t1"."山东执行报告期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."山东执行报告期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."山东执行报告期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东执行报告期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东执行报告期限到期日" IS NOT NULL
        )
        AND "t1"."山东执行报告期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东执行报告期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东执行报告期限止日" IS NULL
          )
          OR (
            "t1"."山东执行报告期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."山东执行报告期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."山东执行报告期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."山东执行报告期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."山东执行报告期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."山东执行报告期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."山东执行报告期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."山东执行报告期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."山东执行报告期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."山东执行报告期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东执行报告期限到期日" IS NOT NULL
        )
        AND "t1"."山东执行报告期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东执行报告期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东执行报告期限止日" IS NULL
          )
          OR (
            "t1"."山东执行报告期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."山东执行报告期限算不出"
    )
    AND (
      (
        "t1"."山东执行报告期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."山东执行报告期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."山东执行报告期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."山东执行报告期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东执行报告期限到期日" IS NOT NULL
        )
        AND "t1"."山东执行报告期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东执行报告期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东执行报告期限止日" IS NULL
          )
          OR (
            "t1"."山东执行报告期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."山东执行报告期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."山东执行报告期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."山东执行报告期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."山东执行报告期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."山东执行报告期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."山东执行报告期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."山东执行报告期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."山东执行报告期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."山东执行报告期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."山东执行报告期限" IN ('逾期'), FALSE)
        AND (
          "t1"."山东执行报告期限到期日" IS NOT NULL
        )
        AND "t1"."山东执行报告期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."山东执行报告期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."山东执行报告期限止日" IS NULL
          )
          OR (
            "t1"."山东执行报告期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."山东执行报告期限算不出"
    )
    AND (
      COALESCE("t1"."山东执行报告期限" IN ('逾期'), FALSE)
      AND (
        "t1"."山东执行报告期限到期日" IS NOT NULL
      )
      AND "t1"."山东执行报告期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."山东执行报告期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."山东执行报告期限止日" IS NULL
        )
        OR (
          "t1"."山东执行报告期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."撤销交办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."山东执行报告期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."山东执行报告期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."山东执行报告期限" IN ('逾期'), FALSE)
        AND (
          "t0"."山东执行报告期限到期日" IS NOT NULL
        )
        AND "t0"."山东执行报告期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."山东执行报告期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."山东执行报告期限止日" IS NULL
          )
          OR (
            "t0"."山东执行报告期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."报告整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."撤销交办日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 问题整改.上期结转件数
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
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 问题整改.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 问题整改.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已销号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已撤销日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已销号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已撤销日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 问题整改.期末未结件数
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
  FROM LEDGER_RECTIFICATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
