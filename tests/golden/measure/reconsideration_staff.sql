-- 复议应诉人员.在岗人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
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
  FROM LEDGER_RECONSIDERATION_STAFF_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."上岗日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离岗日期" IS NULL
      ) OR (
        "t0"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 复议应诉人员.持资格证占比
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."初次从事复议" IS NOT DISTINCT FROM TRUE) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."初次从事复议" IS NOT DISTINCT FROM TRUE) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."初次从事复议" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."法律职业资格证号" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_STAFF_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."上岗日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离岗日期" IS NULL
      ) OR (
        "t0"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 复议应诉人员.没有资格证的复议人员数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."初次从事复议" IS NOT DISTINCT FROM TRUE
    AND NOT (
      "t1"."法律职业资格证号" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_STAFF_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."上岗日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离岗日期" IS NULL
      ) OR (
        "t0"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 复议应诉人员.没有培训记录的人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      "t1"."最近培训日期" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_RECONSIDERATION_STAFF_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."上岗日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离岗日期" IS NULL
      ) OR (
        "t0"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
