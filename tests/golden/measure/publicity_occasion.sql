-- 普法节点.计划节点数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLICITY_OCCASION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法节点.已开展节点数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."开展情况" IS NOT DISTINCT FROM '已开展') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLICITY_OCCASION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法节点.节点开展率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."开展情况" IS NOT DISTINCT FROM '已开展' OR "t1"."开展情况" IS NOT DISTINCT FROM '未开展'
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."开展情况" IS NOT DISTINCT FROM '已开展' OR "t1"."开展情况" IS NOT DISTINCT FROM '未开展'
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."开展情况" IS NOT DISTINCT FROM '已开展' OR "t1"."开展情况" IS NOT DISTINCT FROM '未开展'
    )
    AND "t1"."开展情况" IS NOT DISTINCT FROM '已开展') AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLICITY_OCCASION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法节点.计划场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."计划场次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."计划场次") FILTER(WHERE
      "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."计划场次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLICITY_OCCASION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法节点.没有活动记录的节点数
SELECT
  COUNT(*) FILTER(WHERE
    "t5"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t5"."没有c35dafe24e0d") AS "记录数"
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
    "t2"."节点名称",
    "t2"."年份",
    "t2"."节点日期",
    "t2"."节点日期（届满）",
    "t2"."结束日期",
    "t2"."结束日期（届满）",
    "t2"."设立依据",
    "t2"."责任部门",
    "t2"."计划场次",
    "t2"."实办场次",
    "t2"."开展情况",
    "t2"."未开展原因",
    NOT (
      COALESCE(
        CAST("t2"."id" AS VARCHAR) IN (
          SELECT
            "t3"."所属节点（编号）" AS "word"
          FROM (
            SELECT
              *
            FROM "ledger_publicity_event" AS "t1"
            WHERE
              "t1"."office_id" = ANY(
                CAST(%(offices_around)s AS UUID[])
              )
              AND "t1"."happened_on" <= CAST(%(period_end)s AS DATE)
            OFFSET 0
          ) AS "t3"
          WHERE
            "t3"."所属节点（编号）" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有c35dafe24e0d"
  FROM (
    SELECT
      *
    FROM LEDGER_PUBLICITY_OCCASION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OFFSET 0
  ) AS "t2"
  OFFSET 0
) AS "t5"

-- 普法节点.有活动记录的节点数
-- 普法节点.计划节点数 - 普法节点.没有活动记录的节点数

-- 普法节点.有活动记录的节点占比
-- 普法节点.有活动记录的节点数 / 普法节点.计划节点数
