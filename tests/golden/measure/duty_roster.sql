-- 值班安排.排班班次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_ROSTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 值班安排.缺班班次
SELECT
  COUNT(*) FILTER(WHERE
    "t5"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t5"."取消日期" IS NOT NULL
    )
    AND "t5"."没有e7b9e75cb8a0") AS "记录数"
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
    "t2"."变更日",
    "t2"."注销日",
    "t2"."起始日",
    "t2"."了结日",
    "t2"."进入在册日",
    "t2"."进入已注销日",
    "t2"."值班日期",
    "t2"."值班日期（届满）",
    "t2"."值班类别",
    "t2"."班次",
    "t2"."值班地点",
    "t2"."带班领导",
    "t2"."带班领导（同一）",
    "t2"."值班人员",
    "t2"."联系电话",
    "t2"."调班说明",
    "t2"."取消日期",
    "t2"."取消日期（届满）",
    "t2"."取消原因",
    NOT (
      COALESCE(
        CAST("t2"."id" AS VARCHAR) IN (
          SELECT
            "t3"."所属排班（编号）" AS "word"
          FROM (
            SELECT
              *
            FROM "ledger_emergency_duty" AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
            OFFSET 0
          ) AS "t3"
          WHERE
            "t3"."所属排班（编号）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有e7b9e75cb8a0"
  FROM (
    SELECT
      *
    FROM LEDGER_DUTY_ROSTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OFFSET 0
  ) AS "t2"
  OFFSET 0
) AS "t5"

-- 值班安排.取消班次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."取消日期" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_ROSTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 值班安排.应值班次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."取消日期" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_ROSTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."值班日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 值班安排.到岗班次
-- 值班安排.应值班次 - 值班安排.缺班班次

-- 值班安排.到岗率
-- 值班安排.到岗班次 / 值班安排.应值班次
