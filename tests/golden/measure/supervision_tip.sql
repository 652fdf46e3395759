-- 社会监督.收到件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUPERVISION_TIP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社会监督.反馈率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t1"."不受理日" IS NOT NULL
      ) AND (
        "t1"."不受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t1"."不受理日" IS NOT NULL
      ) AND (
        "t1"."不受理日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t1"."不受理日" IS NOT NULL
      ) AND (
        "t1"."不受理日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      (
        "t1"."反馈日" IS NOT NULL
      ) AND (
        "t1"."反馈日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_SUPERVISION_TIP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社会监督.属实件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."核实日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."属实情况" IS NOT DISTINCT FROM '属实' OR "t1"."属实情况" IS NOT DISTINCT FROM '部分属实'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUPERVISION_TIP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."核实日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社会监督.上期结转件数
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
  FROM LEDGER_SUPERVISION_TIP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 社会监督.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUPERVISION_TIP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 社会监督.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已反馈日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入不受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_SUPERVISION_TIP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已反馈日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入不受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 社会监督.期末未结件数
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
  FROM LEDGER_SUPERVISION_TIP_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
