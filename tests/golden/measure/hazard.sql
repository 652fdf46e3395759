-- 隐患排查.排查隐患次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.整改销号数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."销号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."销号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.整改率
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
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.未销号数
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
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 隐患排查.按期整改率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
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
      "t1"."整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
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
      "t1"."整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
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
      "t1"."整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
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
      "t1"."整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
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
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
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

-- 隐患排查.分等级隐患数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.分等级隐患数（一般）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."隐患等级" IS NOT DISTINCT FROM '一般') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.分等级隐患数（较大）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."隐患等级" IS NOT DISTINCT FROM '较大') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.分等级隐患数（重大）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."隐患等级" IS NOT DISTINCT FROM '重大') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.重大隐患已报告占比
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."隐患等级" IS NOT DISTINCT FROM '重大') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."隐患等级" IS NOT DISTINCT FROM '重大') AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."隐患等级" IS NOT DISTINCT FROM '重大'
    AND (
      "t1"."上报日期" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.挂牌督办数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."挂牌督办" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."发现日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.退回整改次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."退回整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."退回整改日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.整改资金
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."销号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."整改资金" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."整改资金") FILTER(WHERE
      "t1"."销号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."整改资金" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."销号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.上期结转件数
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
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 隐患排查.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已销号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已销号日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 隐患排查.期末未结件数
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
  FROM LEDGER_HAZARD_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
