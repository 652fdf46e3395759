-- 权责清单.权责事项数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(as_of)s AS DATE)
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
  FROM LEDGER_POWER_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."取消日期" IS NULL
      ) OR (
        "t0"."取消日期" >= CAST(%(as_of)s AS DATE)
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

-- 权责清单.行政许可事项数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."职权类别" IS NOT DISTINCT FROM '行政许可') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_POWER_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."取消日期" IS NULL
      ) OR (
        "t0"."取消日期" >= CAST(%(as_of)s AS DATE)
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

-- 权责清单.调整事项数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."调整.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."调整.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_POWER_ITEM_调整_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."调整.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 权责清单.调整次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."调整.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."调整.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_POWER_ITEM_调整_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."调整.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 权责清单.取消事项数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."取消日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_POWER_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."取消日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 权责清单.承接下放事项数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."承接日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."来源" IS NOT DISTINCT FROM '上级下放' OR "t1"."来源" IS NOT DISTINCT FROM '赋权'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_POWER_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."承接日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 权责清单.有责任人的事项占比
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."取消日期" IS NULL
      ) OR (
        "t1"."取消日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      "t1"."责任人" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_POWER_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."取消日期" IS NULL
      ) OR (
        "t0"."取消日期" >= CAST(%(as_of)s AS DATE)
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

-- 权责清单.没有导图的岗位事项数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t6"."列入日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t6"."取消日期" IS NULL
      ) OR (
        "t6"."取消日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t6"."了结日" IS NOT NULL
      ) AND (
        "t6"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t6"."没有296f6b1a018c") AS "记录数"
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
    "t2"."公布截图",
    "t2"."事项名称",
    "t2"."职权类别",
    "t2"."项目编码",
    "t2"."子项名称",
    "t2"."行使层级",
    "t2"."责任单位",
    "t2"."责任岗位",
    "t2"."责任人",
    "t2"."责任人（同一）",
    "t2"."法律依据",
    "t2"."对应台账",
    "t2"."办理期限",
    "t2"."责任事项",
    "t2"."追责情形",
    "t2"."监督电话",
    "t2"."流程图网址",
    "t2"."廉政风险点",
    "t2"."一次性告知",
    "t2"."公布网址",
    "t2"."来源",
    "t2"."承接日期",
    "t2"."承接日期（届满）",
    "t2"."列入日期",
    "t2"."列入日期（届满）",
    "t2"."最近调整日期",
    "t2"."最近调整日期（届满）",
    "t2"."调整类型",
    "t2"."调整依据",
    "t2"."调整内容",
    "t2"."取消日期",
    "t2"."取消日期（届满）",
    NOT (
      COALESCE(
        REGEXP_REPLACE(NORMALIZE("t2"."责任岗位", NFKC), '\s', '', 'g') IN (
          SELECT
            *
          FROM (
            SELECT
              REGEXP_REPLACE(NORMALIZE("t3"."岗位", NFKC), '\s', '', 'g') AS "word"
            FROM (
              SELECT
                *
              FROM LEDGER_DUTY_MAP_AT(CAST(%(period_end)s AS DATE)) AS "t1"
              WHERE
                "t1"."office_id" = ANY(
                  CAST(%(offices_around)s AS UUID[])
                )
                AND "t1"."绘制日期" <= CAST(%(as_of)s AS DATE)
                AND (
                  (
                    "t1"."停用日期" IS NULL
                  ) OR (
                    "t1"."停用日期" >= CAST(%(as_of)s AS DATE)
                  )
                )
                AND NOT (
                  (
                    "t1"."了结日" IS NOT NULL
                  ) AND (
                    "t1"."了结日" <= CAST(%(as_of)s AS DATE)
                  )
                )
              OFFSET 0
            ) AS "t3"
            OFFSET 0
          ) AS "t4"
          WHERE
            "t4"."word" IS NOT NULL
          OFFSET 0
        ),
        FALSE
      )
    ) AS "没有296f6b1a018c"
  FROM (
    SELECT
      *
    FROM LEDGER_POWER_ITEM_AT(CAST(%(period_end)s AS DATE)) AS "t0"
    WHERE
      "t0"."office_id" = ANY(
        CAST(%(offices)s AS UUID[])
      )
      AND "t0"."列入日期" <= CAST(%(as_of)s AS DATE)
      AND (
        (
          "t0"."取消日期" IS NULL
        ) OR (
          "t0"."取消日期" >= CAST(%(as_of)s AS DATE)
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
  ) AS "t2"
  OFFSET 0
) AS "t6"
