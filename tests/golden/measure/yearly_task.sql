-- 年度任务.任务项数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 年度任务.完成项数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."核实日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."核实日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 年度任务.完成率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND (
      (
        "t1"."核实日" IS NOT NULL
      ) AND (
        "t1"."核实日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 年度任务.上年安排完成率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND "t1"."任务来源" IS NOT DISTINCT FROM '上年度报告安排') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND "t1"."任务来源" IS NOT DISTINCT FROM '上年度报告安排') AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND "t1"."任务来源" IS NOT DISTINCT FROM '上年度报告安排'
    AND (
      (
        "t1"."核实日" IS NOT NULL
      ) AND (
        "t1"."核实日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 年度任务.按期完成率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."报完成日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."完成期限" IN ('逾期'), FALSE)
        AND (
          "t1"."完成期限到期日" IS NOT NULL
        )
        AND "t1"."完成期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."完成期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."完成期限止日" IS NULL
          ) OR (
            "t1"."完成期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."完成限期" IS NOT NULL
    )
    AND NOT (
      "t1"."完成期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报完成日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."完成期限" IN ('逾期'), FALSE)
        AND (
          "t1"."完成期限到期日" IS NOT NULL
        )
        AND "t1"."完成期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."完成期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."完成期限止日" IS NULL
          ) OR (
            "t1"."完成期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."完成限期" IS NOT NULL
    )
    AND NOT (
      "t1"."完成期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报完成日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."完成期限" IN ('逾期'), FALSE)
        AND (
          "t1"."完成期限到期日" IS NOT NULL
        )
        AND "t1"."完成期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."完成期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."完成期限止日" IS NULL
          ) OR (
            "t1"."完成期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."完成限期" IS NOT NULL
    )
    AND NOT (
      "t1"."完成期限算不出"
    )
    AND (
      (
        "t1"."完成期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."完成期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."完成期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报完成日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."完成期限" IN ('逾期'), FALSE)
        AND (
          "t1"."完成期限到期日" IS NOT NULL
        )
        AND "t1"."完成期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."完成期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."完成期限止日" IS NULL
          ) OR (
            "t1"."完成期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."完成限期" IS NOT NULL
    )
    AND NOT (
      "t1"."完成期限算不出"
    )
    AND (
      COALESCE("t1"."完成期限" IN ('逾期'), FALSE)
      AND (
        "t1"."完成期限到期日" IS NOT NULL
      )
      AND "t1"."完成期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."完成期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."完成期限止日" IS NULL
        ) OR (
          "t1"."完成期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."报完成日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."完成期限" IN ('逾期'), FALSE)
        AND (
          "t1"."完成期限到期日" IS NOT NULL
        )
        AND "t1"."完成期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."完成期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."完成期限止日" IS NULL
          ) OR (
            "t1"."完成期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."完成限期" IS NOT NULL
    )
    AND "t1"."完成期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."报完成日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."完成期限" IN ('逾期'), FALSE)
        AND (
          "t0"."完成期限到期日" IS NOT NULL
        )
        AND "t0"."完成期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."完成期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."完成期限止日" IS NULL
          ) OR (
            "t0"."完成期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 年度任务.结转项数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."结转下年日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."结转下年日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 年度任务.未完成项数
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
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 年度任务.一把手工程任务数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND "t1"."主要负责人亲自抓" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."任务年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 年度任务.一把手工程交办项数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."交由他人办.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."主要负责人亲自抓" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."交由他人办.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."主要负责人亲自抓" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_YEARLY_TASK_交由他人办_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."交由他人办.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 年度任务.上期结转件数
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
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 年度任务.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 年度任务.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已完成日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已结转日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已取消日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已完成日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已结转日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已取消日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 年度任务.期末未结件数
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
  FROM LEDGER_YEARLY_TASK_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
