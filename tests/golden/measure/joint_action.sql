-- 联动行动.联动次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.联合排查次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."联动机制" IS NOT DISTINCT FROM '两所联动'
    AND "t1"."行动类别" IS NOT DISTINCT FROM '矛盾纠纷排查') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.联合调解起数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."联动机制" IS NOT DISTINCT FROM '两所联动'
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解') AS "记录数",
  COUNT(DISTINCT COALESCE(CAST("t1"."关联纠纷（编号）" AS VARCHAR), CAST("t1"."id" AS VARCHAR))) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."联动机制" IS NOT DISTINCT FROM '两所联动'
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解') AS "值"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.联合走访次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."联动机制" IS NOT DISTINCT FROM '两所联动'
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合走访') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.联合宣传场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."联动机制" IS NOT DISTINCT FROM '两所联动'
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合法治宣传') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.线索摸排次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."联动机制" IS NOT DISTINCT FROM '两所联动'
    AND "t1"."行动类别" IS NOT DISTINCT FROM '线索摸排') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.双向沟通次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '双向沟通') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.分机制联合调解起数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解') AS "记录数",
  COUNT(DISTINCT COALESCE(CAST("t1"."关联纠纷（编号）" AS VARCHAR), CAST("t1"."id" AS VARCHAR))) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解') AS "值"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.分机制联合调解起数（两所联动）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解'
    AND "t1"."联动机制" IS NOT DISTINCT FROM '两所联动') AS "记录数",
  COUNT(DISTINCT COALESCE(CAST("t1"."关联纠纷（编号）" AS VARCHAR), CAST("t1"."id" AS VARCHAR))) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解'
    AND "t1"."联动机制" IS NOT DISTINCT FROM '两所联动') AS "值"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.分机制联合调解起数（两所一庭）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解'
    AND "t1"."联动机制" IS NOT DISTINCT FROM '两所一庭') AS "记录数",
  COUNT(DISTINCT COALESCE(CAST("t1"."关联纠纷（编号）" AS VARCHAR), CAST("t1"."id" AS VARCHAR))) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解'
    AND "t1"."联动机制" IS NOT DISTINCT FROM '两所一庭') AS "值"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.分机制联合调解起数（1+3+N）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解'
    AND "t1"."联动机制" IS NOT DISTINCT FROM '1+3+N') AS "记录数",
  COUNT(DISTINCT COALESCE(CAST("t1"."关联纠纷（编号）" AS VARCHAR), CAST("t1"."id" AS VARCHAR))) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解'
    AND "t1"."联动机制" IS NOT DISTINCT FROM '1+3+N') AS "值"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.分机制联合调解起数（法治联络）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解'
    AND "t1"."联动机制" IS NOT DISTINCT FROM '法治联络') AS "记录数",
  COUNT(DISTINCT COALESCE(CAST("t1"."关联纠纷（编号）" AS VARCHAR), CAST("t1"."id" AS VARCHAR))) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解'
    AND "t1"."联动机制" IS NOT DISTINCT FROM '法治联络') AS "值"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联动行动.分机制联合调解起数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解'
    AND "t1"."联动机制" IS NOT DISTINCT FROM '其他') AS "记录数",
  COUNT(DISTINCT COALESCE(CAST("t1"."关联纠纷（编号）" AS VARCHAR), CAST("t1"."id" AS VARCHAR))) FILTER(WHERE
    "t1"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."行动类别" IS NOT DISTINCT FROM '联合调解'
    AND "t1"."联动机制" IS NOT DISTINCT FROM '其他') AS "值"
FROM (
  SELECT
    *
  FROM "ledger_joint_action" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."行动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
