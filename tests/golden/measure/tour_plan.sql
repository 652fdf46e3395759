-- 顾问巡回计划.计划次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."计划日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_TOUR_PLAN_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."计划日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 顾问巡回计划.没有开展的计划数
SELECT
  COUNT(*) FILTER(WHERE
    "t5"."计划日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t5"."取消日期" IS NOT NULL
    )
    AND "t5"."没有625ba668448f") AS "记录数"
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
    "t2"."计划日期",
    "t2"."计划日期（届满）",
    "t2"."村居",
    "t2"."村居（同一）",
    "t2"."顾问律师",
    "t2"."顾问律师（同一）",
    "t2"."顾问单位",
    "t2"."服务事项",
    "t2"."贫困村",
    "t2"."取消日期",
    "t2"."取消日期（届满）",
    "t2"."取消原因",
    NOT (
      COALESCE(
        CAST("t2"."id" AS VARCHAR) IN (
          SELECT
            "t3"."所属计划（编号）" AS "word"
          FROM (
            SELECT
              *
            FROM "ledger_adviser_service" AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
            OFFSET 0
          ) AS "t3"
          WHERE
            "t3"."所属计划（编号）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有625ba668448f"
  FROM (
    SELECT
      *
    FROM LEDGER_TOUR_PLAN_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."计划日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OFFSET 0
  ) AS "t2"
  OFFSET 0
) AS "t5"
